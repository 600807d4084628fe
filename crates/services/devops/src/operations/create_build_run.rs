// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a build run.
    ///
    /// The response has the headers `etag` and `location`.
    CreateBuildRun = POST "/buildRuns",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/BuildRun/CreateBuildRun";
    facts { with_retry_token(); }
    required {
        create_build_run_details = json(models::CreateBuildRunDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::BuildRun) }
    then {
        settled(get_build_run, models::BuildRun, models::BuildRunLifecycleState);
        with_id("buildRunId", "id");
    }
}

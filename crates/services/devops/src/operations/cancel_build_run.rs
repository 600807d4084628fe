// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Cancels the build run.
    ///
    /// The response has the header `etag`.
    CancelBuildRun = POST "/buildRuns/{buildRunId}/actions/cancel",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/BuildRun/CancelBuildRun";
    facts { with_retry_token(); }
    required {
        build_run_id = path "buildRunId" (String);
        cancel_build_run_details = json(models::CancelBuildRunDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BuildRun) }
    then {
        settled(get_build_run, models::BuildRun, models::BuildRunLifecycleState);
        with_id("buildRunId", "id");
        with_cancellation();
    }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the build run.
    ///
    /// The response has the headers `etag` and `location`.
    UpdateBuildRun = PUT "/buildRuns/{buildRunId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/BuildRun/UpdateBuildRun";
    required {
        build_run_id = path "buildRunId" (String);
        update_build_run_details = json(models::UpdateBuildRunDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::BuildRun) }
    then { settled(get_build_run, models::BuildRun, models::BuildRunLifecycleState); }
}

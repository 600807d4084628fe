// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the build run.
    ///
    /// The response has the header `etag`.
    GetBuildRun = GET "/buildRuns/{buildRunId}",
        "https://docs.oracle.com/iaas/api/#/en/devops/20210630/BuildRun/GetBuildRun";
    required {
        build_run_id = path "buildRunId" (String);
    }
    returns { json(models::BuildRun), state(models::BuildRunLifecycleState) }
}

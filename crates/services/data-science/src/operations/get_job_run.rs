// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a job run.
    ///
    /// The response has the header `etag`.
    GetJobRun = GET "/jobRuns/{jobRunId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/JobRun/GetJobRun";
    required {
        job_run_id = path "jobRunId" (String);
    }
    returns { json(models::JobRun), state(models::JobRunLifecycleState) }
}

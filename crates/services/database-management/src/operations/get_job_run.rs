// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the job run.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetJobRun = GET "/jobRuns/{jobRunId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/JobRun/GetJobRun";
    facts { without_default_retry(); }
    required {
        job_run_id = path "jobRunId" (String);
    }
    returns { json(models::JobRun) }
}

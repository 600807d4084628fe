// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the job.
    ///
    /// The response has the headers `etag` and `location`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetJob = GET "/jobs/{jobId}",
        "https://docs.oracle.com/iaas/api/#/en/database-management/20201101/Job/GetJob";
    facts { without_default_retry(); }
    required {
        job_id = path "jobId" (String);
    }
    returns { json(models::Job), state(models::JobLifecycleState) }
}

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a job.
    ///
    /// The response has the header `etag`.
    GetJob = GET "/jobs/{jobId}",
        "https://docs.oracle.com/iaas/api/#/en/data-science/20190101/Job/GetJob";
    required {
        job_id = path "jobId" (String);
    }
    returns { json(models::Job), state(models::JobLifecycleState) }
}

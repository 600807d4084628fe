// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the batch job.
    ///
    /// The response has the header `etag`.
    GetBatchJob = GET "/batchJobs/{batchJobId}",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchJob/GetBatchJob";
    required {
        batch_job_id = path "batchJobId" (String);
    }
    returns { json(models::BatchJob), state(models::BatchJobLifecycleState) }
}

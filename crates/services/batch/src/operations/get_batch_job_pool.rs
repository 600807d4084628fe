// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the batch job pool.
    ///
    /// The response has the header `etag`.
    GetBatchJobPool = GET "/batchJobPools/{batchJobPoolId}",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchJobPool/GetBatchJobPool";
    required {
        batch_job_pool_id = path "batchJobPoolId" (String);
    }
    returns { json(models::BatchJobPool), state(models::BatchJobPoolLifecycleState) }
}

// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the batch job pool.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateBatchJobPool = PUT "/batchJobPools/{batchJobPoolId}",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchJobPool/UpdateBatchJobPool";
    required {
        batch_job_pool_id = path "batchJobPoolId" (String);
        update_batch_job_pool_details = json(models::UpdateBatchJobPoolDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_batch_job_pool, models::BatchJobPool, models::BatchJobPoolLifecycleState); }
}

// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, operation};

use crate::models;

operation! {
    /// Starts the batch job pool.
    ///
    /// The response has the header `opc-work-request-id`.
    StartBatchJobPool = POST "/batchJobPools/{batchJobPoolId}/actions/start",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchJobPool/StartBatchJobPool";
    required {
        batch_job_pool_id = path "batchJobPoolId" (String);
        body = json(Value);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_batch_job_pool, models::BatchJobPool, models::BatchJobPoolLifecycleState); }
}

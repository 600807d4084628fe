// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a batch job pool.
    ///
    /// The response has the header `etag`.
    CreateBatchJobPool = POST "/batchJobPools",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchJobPool/CreateBatchJobPool";
    facts { with_retry_token(); }
    required {
        create_batch_job_pool_details = json(models::CreateBatchJobPoolDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BatchJobPool) }
    then {
        settled(get_batch_job_pool, models::BatchJobPool, models::BatchJobPoolLifecycleState);
        with_id("batchJobPoolId", "id");
    }
}

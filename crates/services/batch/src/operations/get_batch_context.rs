// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the batch context.
    ///
    /// The response has the header `etag`.
    GetBatchContext = GET "/batchContexts/{batchContextId}",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchContext/GetBatchContext";
    required {
        batch_context_id = path "batchContextId" (String);
    }
    returns { json(models::BatchContext), state(models::BatchContextLifecycleState) }
}

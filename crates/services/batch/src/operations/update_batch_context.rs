// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the batch context.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateBatchContext = PUT "/batchContexts/{batchContextId}",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchContext/UpdateBatchContext";
    required {
        batch_context_id = path "batchContextId" (String);
        update_batch_context_details = json(models::UpdateBatchContextDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_batch_context, models::BatchContext, models::BatchContextLifecycleState); }
}

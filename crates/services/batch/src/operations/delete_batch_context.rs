// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the batch context.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteBatchContext = DELETE "/batchContexts/{batchContextId}",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchContext/DeleteBatchContext";
    required {
        batch_context_id = path "batchContextId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_batch_context); }
}

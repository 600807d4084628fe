// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a batch context.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateBatchContext = POST "/batchContexts",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchContext/CreateBatchContext";
    facts { with_retry_token(); }
    required {
        create_batch_context_details = json(models::CreateBatchContextDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::BatchContext) }
    then {
        settled(get_batch_context, models::BatchContext, models::BatchContextLifecycleState);
        with_id("batchContextId", "id");
    }
}

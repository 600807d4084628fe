// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Adds a model lock.
    ///
    /// The response has the header `etag`.
    AddModelLock = POST "/models/{modelId}/actions/addLock",
        "https://docs.oracle.com/iaas/api/#/en/document-understanding/20221109/Model/AddModelLock";
    facts { with_retry_token(); }
    required {
        model_id = path "modelId" (String);
        add_model_lock_details = json(models::AddModelLockDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Model) }
    then {
        settled(get_model, models::Model, models::ModelLifecycleState);
        with_id("modelId", "id");
    }
}

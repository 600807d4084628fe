// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the model.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateModel = PUT "/models/{modelId}",
        "https://docs.oracle.com/iaas/api/#/en/document-understanding/20221109/Model/UpdateModel";
    facts { without_default_retry(); }
    required {
        model_id = path "modelId" (String);
        update_model_details = json(models::UpdateModelDetails);
    }
    optional {
        /// Whether to override existing locks.
        is_lock_override = query "isLockOverride" (bool);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_model, models::Model, models::ModelLifecycleState); }
}

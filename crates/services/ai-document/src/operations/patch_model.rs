// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Patches the model.
    ///
    /// The response has the headers `etag` and `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PatchModel = PATCH "/models/{modelId}",
        "https://docs.oracle.com/iaas/api/#/en/document-understanding/20221109/Model/PatchModel";
    facts { without_default_retry(); }
    required {
        model_id = path "modelId" (String);
        patch_model_details = json(models::PatchModelDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::PatchResponseMessage) }
    then { settled(get_model, models::Model, models::ModelLifecycleState); }
}

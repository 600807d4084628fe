// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the display name, description, vendor, version or tags of a custom model.
    ///
    /// The response has the header `etag`.
    UpdateModel = PUT "/models/{modelId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/Model/UpdateModel";
    required {
        model_id = path "modelId" (String);
        update_model_details = json(models::UpdateModelDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::Model) }
    then { settled(get_model, models::Model, models::ModelLifecycleState); }
}

// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the model.
    ///
    /// The response has the header `etag`.
    GetModel = GET "/models/{modelId}",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/Model/GetModel";
    required {
        model_id = path "modelId" (String);
    }
    returns { json(models::Model), state(models::ModelLifecycleState) }
}

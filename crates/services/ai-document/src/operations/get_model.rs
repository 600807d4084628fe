// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the model.
    ///
    /// The response has the header `etag`.
    GetModel = GET "/models/{modelId}",
        "https://docs.oracle.com/iaas/api/#/en/document-understanding/20221109/Model/GetModel";
    required {
        model_id = path "modelId" (String);
    }
    returns { json(models::Model), state(models::ModelLifecycleState) }
}

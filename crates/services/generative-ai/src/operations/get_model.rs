// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets a model.
    ///
    /// The response has the header `etag`.
    GetModel = GET "/models/{modelId}",
        "https://docs.oracle.com/iaas/api/#/en/generative-ai/20231130/Model/GetModel";
    required {
        model_id = path "modelId" (String);
    }
    returns { json(models::Model), state(models::ModelLifecycleState) }
}

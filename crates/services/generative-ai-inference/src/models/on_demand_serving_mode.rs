// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The serving mode for a model on shared infrastructure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OnDemandServingMode {
    /// The ID of the model, as listed by the Generative AI API.
    pub model_id: String,
}

model! {
    OnDemandServingMode, "servingType" = "ON_DEMAND" {
        required {
            model_id = "modelId", with_model_id(String);
        }
    }
}

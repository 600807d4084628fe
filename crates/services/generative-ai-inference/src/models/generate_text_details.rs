// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The prompt to generate text from, and the model to use.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateTextDetails {
    /// The OCID of the compartment in which the model is called.
    pub compartment_id: String,
    /// The serving mode: a shared model or the model of an endpoint.
    pub serving_mode: models::ServingMode,
    /// The text generation request, in the format of the model family.
    pub inference_request: models::LlmInferenceRequest,
}

model! {
    GenerateTextDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            serving_mode = "servingMode", with_serving_mode(models::ServingMode);
            inference_request = "inferenceRequest",
                with_inference_request(models::LlmInferenceRequest);
        }
    }
}

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The generated texts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenerateTextResult {
    /// The OCID of the model that was used.
    pub model_id: String,
    /// The version of the model.
    pub model_version: String,
    /// The generated texts, in the format of the model family.
    pub inference_response: models::LlmInferenceResponse,
}

model! {
    GenerateTextResult {
        model_id = "modelId";
        model_version = "modelVersion";
        inference_response = "inferenceResponse";
    }
}

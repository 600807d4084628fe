// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The selection of a specific Generative AI model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenAiModelLlmSelection {
    /// The model identifier: an OCID or, for a model imported from Hugging Face, its full name,
    /// such as `meta-llama/Llama-2-7b`.
    pub model_id: String,
}

model! {
    GenAiModelLlmSelection, "llmSelectionType" = "GEN_AI_MODEL" {
        required {
            model_id = "modelId", with_model_id(String);
        }
    }
}

// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A custom GenAI model LLM selection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomGenAiModelLlmSelection {
    /// The OCID of the model.
    pub model_id: String,
}

model! {
    CustomGenAiModelLlmSelection, "llmSelectionType" = "CUSTOM_GEN_AI_MODEL" {
        required {
            model_id = "modelId", with_model_id(String);
        }
    }
}

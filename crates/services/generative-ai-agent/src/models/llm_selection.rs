// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An LLM selection.
    ///
    /// The field `llmSelectionType` selects the variant.
    pub enum LlmSelection by "llmSelectionType" {
        CustomGenAiEndpoint(models::CustomGenAiEndpointLlmSelection) = "CUSTOM_GEN_AI_ENDPOINT",
            as_custom_gen_ai_endpoint;
        CustomGenAiModel(models::CustomGenAiModelLlmSelection) = "CUSTOM_GEN_AI_MODEL",
            as_custom_gen_ai_model;
        Default(models::DefaultLlmSelection) = "DEFAULT", as_default;
    }
}

// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The selection of a large language model.
    ///
    /// The field `llmSelectionType` selects the variant.
    pub enum LlmSelection by "llmSelectionType" {
        GenAiModel(models::GenAiModelLlmSelection) = "GEN_AI_MODEL", as_gen_ai_model;
    }
}

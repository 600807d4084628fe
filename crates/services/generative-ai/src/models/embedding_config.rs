// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The model that generates embeddings for the long-term memory.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmbeddingConfig {
    /// The selected model.
    pub llm_selection: models::LlmSelection,
}

model! {
    EmbeddingConfig, "modelConfigType" = "EMBEDDING" {
        required {
            llm_selection = "llmSelection", with_llm_selection(models::LlmSelection);
        }
    }
}

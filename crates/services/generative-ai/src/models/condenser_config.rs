// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The model that condenses conversations.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CondenserConfig {
    /// The selected model.
    pub llm_selection: models::LlmSelection,
}

model! {
    CondenserConfig, "modelConfigType" = "CONDENSER" {
        required {
            llm_selection = "llmSelection", with_llm_selection(models::LlmSelection);
        }
    }
}

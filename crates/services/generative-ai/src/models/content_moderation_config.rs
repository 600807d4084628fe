// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The configuration of content moderation for prompts and responses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentModerationConfig {
    /// The mode: report harmful content (`INFORM`) or block it (`BLOCK`).
    pub mode: Option<models::ContentModerationConfigMode>,
    /// The OCID of the model that performs the check.
    pub model_id: Option<String>,
    /// Whether content moderation is enabled.
    pub is_enabled: bool,
}

model! {
    ContentModerationConfig {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            mode = "mode", with_mode(models::ContentModerationConfigMode);
            model_id = "modelId", with_model_id(String);
        }
    }
}

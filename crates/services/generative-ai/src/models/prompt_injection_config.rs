// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The configuration of prompt injection detection. Responses are not checked.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptInjectionConfig {
    /// The mode of prompt injection detection.
    pub mode: Option<models::PromptInjectionConfigMode>,
    /// The OCID of the model that performs the check.
    pub model_id: Option<String>,
    /// Whether prompt injection detection is enabled.
    pub is_enabled: bool,
}

model! {
    PromptInjectionConfig {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            mode = "mode", with_mode(models::PromptInjectionConfigMode);
            model_id = "modelId", with_model_id(String);
        }
    }
}

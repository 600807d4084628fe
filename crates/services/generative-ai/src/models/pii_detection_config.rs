// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The configuration of personal data (PII) detection for prompts and responses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PiiDetectionConfig {
    /// The mode of personal data detection.
    pub mode: Option<models::PiiDetectionConfigMode>,
    /// The OCID of the model that performs the check.
    pub model_id: Option<String>,
    /// Whether personal data detection is enabled.
    pub is_enabled: bool,
}

model! {
    PiiDetectionConfig {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            mode = "mode", with_mode(models::PiiDetectionConfigMode);
            model_id = "modelId", with_model_id(String);
        }
    }
}

// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A detected language.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectedLanguage {
    /// The language code.
    pub language_code: models::DetectedLanguageLanguageCode,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
}

model! {
    DetectedLanguage {
        language_code = "languageCode";
        confidence = "confidence";
    }
}

// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A detected language.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectedLanguage {
    /// The language.
    pub language: String,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
}

model! {
    DetectedLanguage {
        required {
            language = "language", with_language(String);
            confidence = "confidence", with_confidence(f64);
        }
    }
}

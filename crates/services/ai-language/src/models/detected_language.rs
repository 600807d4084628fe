// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A detected language.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectedLanguage {
    /// The name. Example: `English, Hindi, and so on`.
    pub name: String,
    /// The code. Example: `en, fr, hi etc`.
    pub code: String,
    /// The confidence score. Example: `0.9999856066867399`.
    pub score: f64,
}

model! {
    DetectedLanguage {
        name = "name";
        code = "code";
        score = "score";
    }
}

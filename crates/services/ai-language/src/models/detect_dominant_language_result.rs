// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A detect dominant language result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectDominantLanguageResult {
    /// The languages.
    pub languages: Vec<models::DetectedLanguage>,
}

model! {
    DetectDominantLanguageResult {
        languages = "languages";
    }
}

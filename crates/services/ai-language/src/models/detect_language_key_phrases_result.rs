// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A detect language key phrases result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectLanguageKeyPhrasesResult {
    /// The detected key phrases.
    pub key_phrases: Vec<models::KeyPhrase>,
}

model! {
    DetectLanguageKeyPhrasesResult {
        key_phrases = "keyPhrases";
    }
}

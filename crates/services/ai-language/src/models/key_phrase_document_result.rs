// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A key phrase document result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyPhraseDocumentResult {
    /// The ID of the document, defined by the caller.
    pub key: String,
    /// The detected key phrases.
    pub key_phrases: Vec<models::KeyPhrase>,
    /// The language code.
    pub language_code: String,
}

model! {
    KeyPhraseDocumentResult {
        key = "key";
        key_phrases = "keyPhrases";
        language_code = "languageCode";
    }
}

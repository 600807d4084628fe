// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A translation document result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TranslationDocumentResult {
    /// The ID of the document, defined by the caller.
    pub key: String,
    /// The translated text.
    pub translated_text: String,
    /// The source language code.
    pub source_language_code: String,
    /// The code of the target language.
    pub target_language_code: String,
}

model! {
    TranslationDocumentResult {
        key = "key";
        translated_text = "translatedText";
        source_language_code = "sourceLanguageCode";
        target_language_code = "targetLanguageCode";
    }
}

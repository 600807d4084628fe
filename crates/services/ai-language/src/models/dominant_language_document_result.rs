// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A dominant language document result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DominantLanguageDocumentResult {
    /// The ID of the document, defined by the caller.
    pub key: String,
    /// The languages.
    pub languages: Vec<models::DetectedLanguage>,
}

model! {
    DominantLanguageDocumentResult {
        key = "key";
        languages = "languages";
    }
}

// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A batch detect language key phrases result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDetectLanguageKeyPhrasesResult {
    /// The documents.
    pub documents: Vec<models::KeyPhraseDocumentResult>,
    /// The errors.
    pub errors: Option<Vec<models::DocumentError>>,
}

model! {
    BatchDetectLanguageKeyPhrasesResult {
        documents = "documents";
        errors = "errors";
    }
}

// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A batch detect language sentiments result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDetectLanguageSentimentsResult {
    /// The documents.
    pub documents: Vec<models::SentimentDocumentResult>,
    /// The errors.
    pub errors: Option<Vec<models::DocumentError>>,
}

model! {
    BatchDetectLanguageSentimentsResult {
        documents = "documents";
        errors = "errors";
    }
}

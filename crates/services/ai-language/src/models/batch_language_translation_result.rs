// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A batch language translation result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchLanguageTranslationResult {
    /// The documents.
    pub documents: Vec<models::TranslationDocumentResult>,
    /// The errors.
    pub errors: Option<Vec<models::DocumentError>>,
}

model! {
    BatchLanguageTranslationResult {
        documents = "documents";
        errors = "errors";
    }
}

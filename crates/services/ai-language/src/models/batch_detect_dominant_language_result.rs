// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A batch detect dominant language result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDetectDominantLanguageResult {
    /// The documents.
    pub documents: Vec<models::DominantLanguageDocumentResult>,
    /// The errors.
    pub errors: Option<Vec<models::DocumentError>>,
}

model! {
    BatchDetectDominantLanguageResult {
        documents = "documents";
        errors = "errors";
    }
}

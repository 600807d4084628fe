// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A batch detect language entities result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDetectLanguageEntitiesResult {
    /// The documents.
    pub documents: Vec<models::EntityDocumentResult>,
    /// The errors.
    pub errors: Option<Vec<models::DocumentError>>,
}

model! {
    BatchDetectLanguageEntitiesResult {
        documents = "documents";
        errors = "errors";
    }
}

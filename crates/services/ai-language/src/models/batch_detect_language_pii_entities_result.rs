// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A batch detect language PII entities result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDetectLanguagePiiEntitiesResult {
    /// The documents.
    pub documents: Vec<models::PiiEntityDocumentResult>,
    /// The errors.
    pub errors: Option<Vec<models::DocumentError>>,
}

model! {
    BatchDetectLanguagePiiEntitiesResult {
        documents = "documents";
        errors = "errors";
    }
}

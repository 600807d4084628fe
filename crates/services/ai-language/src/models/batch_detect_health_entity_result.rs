// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A batch detect health entity result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchDetectHealthEntityResult {
    /// The documents.
    pub documents: Vec<models::HealthEntityDocumentResult>,
    /// The errors.
    pub errors: Option<Vec<models::DocumentError>>,
}

model! {
    BatchDetectHealthEntityResult {
        documents = "documents";
        errors = "errors";
    }
}

// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A document error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentError {
    /// The ID of the document, defined by the caller.
    pub key: String,
    /// The error.
    pub error: models::ErrorDetails,
}

model! {
    DocumentError {
        key = "key";
        error = "error";
    }
}

// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A detected document type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectedDocumentType {
    /// The type of the document.
    pub document_type: String,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
}

model! {
    DetectedDocumentType {
        document_type = "documentType";
        confidence = "confidence";
    }
}

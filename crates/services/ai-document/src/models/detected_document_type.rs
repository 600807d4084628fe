// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A detected document type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetectedDocumentType {
    /// The type of the document.
    pub document_type: String,
    /// The OCID of the model that extracted the key-value pairs.
    pub document_id: Option<String>,
    /// The confidence score, from 0 to 1.
    pub confidence: f64,
}

model! {
    DetectedDocumentType {
        required {
            document_type = "documentType", with_document_type(String);
            confidence = "confidence", with_confidence(f64);
        }
        optional {
            document_id = "documentId", with_document_id(String);
        }
    }
}

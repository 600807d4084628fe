// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A document in a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentContent {
    /// The document.
    pub document_url: Option<models::DocumentUrl>,
}

model! {
    DocumentContent, "type" = "DOCUMENT" {
        optional {
            document_url = "documentUrl", with_document_url(models::DocumentUrl);
        }
    }
}

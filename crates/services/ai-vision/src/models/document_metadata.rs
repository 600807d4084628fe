// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Document metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentMetadata {
    /// The number of pages of the document.
    pub page_count: i64,
    /// The MIME type.
    pub mime_type: String,
}

model! {
    DocumentMetadata {
        page_count = "pageCount";
        mime_type = "mimeType";
    }
}

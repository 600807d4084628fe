// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A term version attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TermVersionAttachment {
    /// The URL of the content.
    pub content_url: String,
    /// The MIME type.
    pub mime_type: String,
}

model! {
    TermVersionAttachment {
        content_url = "contentUrl";
        mime_type = "mimeType";
    }
}

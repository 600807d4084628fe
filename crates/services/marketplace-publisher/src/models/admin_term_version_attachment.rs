// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An admin term version attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdminTermVersionAttachment {
    /// The URL of the content.
    pub content_url: String,
    /// The MIME type.
    pub mime_type: String,
    /// The term version content.
    pub term_version_content: String,
}

model! {
    AdminTermVersionAttachment {
        content_url = "contentUrl";
        mime_type = "mimeType";
        term_version_content = "termVersionContent";
    }
}

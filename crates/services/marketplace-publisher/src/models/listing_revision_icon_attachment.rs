// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A listing revision icon attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingRevisionIconAttachment {
    /// The URL of the content.
    pub content_url: String,
    /// The MIME type.
    pub mime_type: String,
}

model! {
    ListingRevisionIconAttachment {
        content_url = "contentUrl";
        mime_type = "mimeType";
    }
}

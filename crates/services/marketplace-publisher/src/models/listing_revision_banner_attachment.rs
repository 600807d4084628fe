// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A listing revision banner attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListingRevisionBannerAttachment {
    /// The URL of the content.
    pub content_url: String,
    /// The MIME type.
    pub mime_type: String,
    /// The name.
    pub name: Option<String>,
}

model! {
    ListingRevisionBannerAttachment {
        content_url = "contentUrl";
        mime_type = "mimeType";
        name = "name";
    }
}

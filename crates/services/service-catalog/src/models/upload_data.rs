// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Upload data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadData {
    /// The display name.
    pub display_name: Option<String>,
    /// The URL of the content.
    pub content_url: Option<String>,
    /// The MIME type.
    pub mime_type: Option<String>,
}

model! {
    UploadData {
        display_name = "displayName";
        content_url = "contentUrl";
        mime_type = "mimeType";
    }
}

// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A screenshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Screenshot {
    /// The name.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The URL of the content.
    pub content_url: Option<String>,
    /// The MIME type.
    pub mime_type: Option<String>,
    /// The file extension of the screenshot.
    pub file_extension: Option<String>,
}

model! {
    Screenshot {
        name = "name";
        description = "description";
        content_url = "contentUrl";
        mime_type = "mimeType";
        file_extension = "fileExtension";
    }
}

// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OLVM icon.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmIcon {
    /// The comment.
    pub comment: Option<String>,
    /// The data.
    pub data: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The format of the icon file.
    pub media_type: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    OlvmIcon {
        comment = "comment";
        data = "data";
        description = "description";
        id = "id";
        media_type = "mediaType";
        name = "name";
    }
}

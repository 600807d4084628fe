// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OLVM version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmVersion {
    /// The build number.
    pub build: Option<i64>,
    /// The comment.
    pub comment: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The full version.
    pub full_version: Option<String>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The major version.
    pub major: Option<i64>,
    /// The minor version.
    pub minor: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// The revision.
    pub revision: Option<i64>,
}

model! {
    OlvmVersion {
        build = "build";
        comment = "comment";
        description = "description";
        full_version = "fullVersion";
        id = "id";
        major = "major";
        minor = "minor";
        name = "name";
        revision = "revision";
    }
}

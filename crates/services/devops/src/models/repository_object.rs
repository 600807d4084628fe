// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A repository object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryObject {
    /// The type.
    pub type_: models::RepositoryObjectType,
    /// The size in bytes.
    pub size_in_bytes: i64,
    /// The SHA-1 hash of the Git object.
    pub sha: String,
    /// Whether the file is binary.
    pub is_binary: Option<bool>,
}

model! {
    RepositoryObject {
        type_ = "type";
        size_in_bytes = "sizeInBytes";
        sha = "sha";
        is_binary = "isBinary";
    }
}

// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A directory object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DirectoryObject {
    /// The name.
    pub name: String,
    /// The path.
    pub path: String,
}

model! {
    DirectoryObject {
        name = "name";
        path = "path";
    }
}

// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a directory object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDirectoryObject {
    /// The name.
    pub name: Option<String>,
    /// The path.
    pub path: Option<String>,
}

model! {
    UpdateDirectoryObject {
        optional {
            name = "name", with_name(String);
            path = "path", with_path(String);
        }
    }
}

// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a directory object to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDirectoryObject {
    /// The name.
    pub name: String,
    /// The path.
    pub path: Option<String>,
}

model! {
    CreateDirectoryObject {
        required {
            name = "name", with_name(String);
        }
        optional {
            path = "path", with_path(String);
        }
    }
}

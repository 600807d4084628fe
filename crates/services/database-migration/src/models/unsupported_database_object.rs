// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An unsupported database object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UnsupportedDatabaseObject {
    /// The type.
    pub type_: Option<models::UnsupportedDatabaseObjectType>,
    /// The owner.
    pub owner: String,
    /// The name of the object.
    pub object_name: String,
}

model! {
    UnsupportedDatabaseObject {
        type_ = "type";
        owner = "owner";
        object_name = "objectName";
    }
}

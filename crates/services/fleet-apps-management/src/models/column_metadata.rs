// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Column metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnMetadata {
    /// The name.
    pub name: String,
    /// The description.
    pub description: String,
    /// The type.
    pub type_: models::ColumnMetadataType,
}

model! {
    ColumnMetadata {
        name = "name";
        description = "description";
        type_ = "type";
    }
}

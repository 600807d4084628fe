// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A schema definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchemaDefinition {
    /// The name.
    pub name: String,
    /// The objects.
    pub objects: Option<Vec<String>>,
}

model! {
    SchemaDefinition {
        name = "name";
        objects = "objects";
    }
}

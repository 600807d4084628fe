// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Object metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectMetadata {
    /// The schema owner column.
    pub schema_owner_column: String,
    /// The object name column.
    pub object_name_column: String,
    /// The object type fixed.
    pub object_type_fixed: Option<String>,
    /// The object type column.
    pub object_type_column: Option<String>,
}

model! {
    ObjectMetadata {
        schema_owner_column = "schemaOwnerColumn";
        object_name_column = "objectNameColumn";
        object_type_fixed = "objectTypeFixed";
        object_type_column = "objectTypeColumn";
    }
}

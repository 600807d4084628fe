// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Masking policy columns information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskingPolicyColumnsInfo {
    /// The name of the schema.
    pub schema_name: String,
    /// The type of the object.
    pub object_type: models::MaskingPolicyColumnsInfoObjectType,
    /// The name of the object.
    pub object_name: String,
    /// The referential column groups.
    pub referential_column_group: Vec<String>,
}

model! {
    MaskingPolicyColumnsInfo {
        schema_name = "schemaName";
        object_type = "objectType";
        object_name = "objectName";
        referential_column_group = "referentialColumnGroup";
    }
}

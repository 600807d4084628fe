// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a masking object.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaskingObjectSummary {
    /// The name of the schema.
    pub schema_name: String,
    /// The name of the object.
    pub object_name: String,
    /// The type of the object.
    pub object_type: models::MaskingObjectObjectType,
}

model! {
    MaskingObjectSummary {
        schema_name = "schemaName";
        object_name = "objectName";
        object_type = "objectType";
    }
}

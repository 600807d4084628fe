// @generated from spec/loggingsearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Field information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldInfo {
    /// The name of the field.
    pub field_name: String,
    /// The type of the field.
    pub field_type: models::FieldInfoFieldType,
}

model! {
    FieldInfo {
        field_name = "fieldName";
        field_type = "fieldType";
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A job in bind.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobInBind {
    /// The position.
    pub position: i64,
    /// The data type.
    pub data_type: models::JobInBindDataType,
    /// The values.
    pub values: Vec<String>,
    /// The array type name.
    pub array_type_name: Option<String>,
}

model! {
    JobInBind {
        required {
            position = "position", with_position(i64);
            data_type = "dataType", with_data_type(models::JobInBindDataType);
            values = "values", with_values([String]);
        }
        optional {
            array_type_name = "arrayTypeName", with_array_type_name(String);
        }
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A job out bind.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobOutBind {
    /// The position.
    pub position: i64,
    /// The data type.
    pub data_type: models::JobOutBindDataType,
}

model! {
    JobOutBind {
        required {
            position = "position", with_position(i64);
            data_type = "dataType", with_data_type(models::JobOutBindDataType);
        }
    }
}

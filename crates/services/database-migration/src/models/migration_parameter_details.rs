// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a migration parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationParameterDetails {
    /// The value.
    pub value: String,
    /// The name.
    pub name: String,
    /// The data type.
    pub data_type: models::MigrationParameterDataType,
}

model! {
    MigrationParameterDetails {
        required {
            value = "value", with_value(String);
            name = "name", with_name(String);
            data_type = "dataType", with_data_type(models::MigrationParameterDataType);
        }
    }
}

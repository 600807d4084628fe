// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A migration parameter base.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MigrationParameterBase {
    /// The name.
    pub name: String,
    /// The data type.
    pub data_type: models::MigrationParameterBaseDataType,
}

model! {
    MigrationParameterBase {
        name = "name";
        data_type = "dataType";
    }
}

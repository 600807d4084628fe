// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Database information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseInformation {
    /// The name of the database.
    pub database_name: Option<String>,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The data size, in megabytes.
    pub data_size_in_mbs: Option<i64>,
}

model! {
    DatabaseInformation {
        database_name = "databaseName";
        database_version = "databaseVersion";
        data_size_in_mbs = "dataSizeInMBs";
    }
}

// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DB system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbSystemDetails {
    /// The type of the database system.
    pub system_type: models::DbSystemSystemType,
    /// The version of the database.
    pub db_version: String,
    /// The OCID of the configuration.
    pub config_id: Option<String>,
}

model! {
    DbSystemDetails {
        system_type = "systemType";
        db_version = "dbVersion";
        config_id = "configId";
    }
}

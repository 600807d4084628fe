// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of database parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseParametersCollection {
    /// The name of the database.
    pub database_name: String,
    /// The type of the database.
    pub database_type: models::DatabaseParametersDatabaseType,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: models::DatabaseParametersDatabaseSubType,
    /// The version of the database.
    pub database_version: String,
    /// The items on this page.
    pub items: Vec<models::DatabaseParameterSummary>,
}

model! {
    DatabaseParametersCollection {
        database_name = "databaseName";
        database_type = "databaseType";
        database_sub_type = "databaseSubType";
        database_version = "databaseVersion";
        items = "items";
    }
}

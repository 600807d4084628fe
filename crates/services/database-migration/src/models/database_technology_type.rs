// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database technology type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseTechnologyType {
    /// The technology type of the connection.
    pub technology_type: models::DatabaseTechnologyTypeTechnologyType,
    /// The technology sub types.
    pub technology_sub_types: Option<Vec<models::DatabaseTechnologySubType>>,
    /// The database versions.
    pub database_versions: Option<Vec<String>>,
}

model! {
    DatabaseTechnologyType {
        technology_type = "technologyType";
        technology_sub_types = "technologySubTypes";
        database_versions = "databaseVersions";
    }
}

// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseDetails {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the database.
    pub database_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the database.
    pub database_name: String,
    /// The display name of the database. Does not have to be unique.
    pub database_display_name: Option<String>,
    /// The type of the database.
    pub database_type: String,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The instances.
    pub instances: Option<Vec<models::HostInstanceMap>>,
    /// The name of the container database (CDB).
    pub cdb_name: Option<String>,
}

model! {
    DatabaseDetails {
        id = "id";
        database_id = "databaseId";
        compartment_id = "compartmentId";
        database_name = "databaseName";
        database_display_name = "databaseDisplayName";
        database_type = "databaseType";
        database_version = "databaseVersion";
        instances = "instances";
        cdb_name = "cdbName";
    }
}

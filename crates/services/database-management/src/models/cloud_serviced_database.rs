// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cloud serviced database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudServicedDatabase {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID in the database service.
    pub dbaas_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The type of the database.
    pub database_type: Option<models::CloudServicedDatabaseDatabaseType>,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: Option<models::CloudServicedDatabaseDatabaseSubType>,
    /// Whether the database is a managed database.
    pub is_managed: Option<bool>,
}

model! {
    CloudServicedDatabase {
        id = "id";
        dbaas_id = "dbaasId";
        display_name = "displayName";
        db_unique_name = "dbUniqueName";
        compartment_id = "compartmentId";
        database_type = "databaseType";
        database_sub_type = "databaseSubType";
        is_managed = "isManaged";
    }
}

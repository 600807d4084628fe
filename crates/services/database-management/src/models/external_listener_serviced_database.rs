// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An external listener serviced database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalListenerServicedDatabase {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The type of the database.
    pub database_type: Option<models::ExternalListenerServicedDatabaseDatabaseType>,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: Option<models::ExternalListenerServicedDatabaseDatabaseSubType>,
    /// Whether the database is a managed database.
    pub is_managed: Option<bool>,
}

model! {
    ExternalListenerServicedDatabase {
        id = "id";
        display_name = "displayName";
        db_unique_name = "dbUniqueName";
        compartment_id = "compartmentId";
        database_type = "databaseType";
        database_sub_type = "databaseSubType";
        is_managed = "isManaged";
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An external MySQL database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalMySqlDatabase {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the external database.
    pub external_database_id: Option<String>,
    /// The name of the database.
    pub db_name: String,
    /// The state of Database Management, enabled or disabled.
    pub management_state: Option<models::ExternalMySqlDatabaseManagementState>,
}

model! {
    ExternalMySqlDatabase {
        compartment_id = "compartmentId";
        external_database_id = "externalDatabaseId";
        db_name = "dbName";
        management_state = "managementState";
    }
}

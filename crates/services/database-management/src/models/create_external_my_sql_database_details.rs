// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an external MySQL database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalMySqlDatabaseDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the database.
    pub db_name: String,
}

model! {
    CreateExternalMySqlDatabaseDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            db_name = "dbName", with_db_name(String);
        }
    }
}

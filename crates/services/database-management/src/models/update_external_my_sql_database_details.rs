// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an external MySQL database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExternalMySqlDatabaseDetails {
    /// The name of the database.
    pub db_name: String,
}

model! {
    UpdateExternalMySqlDatabaseDetails {
        required {
            db_name = "dbName", with_db_name(String);
        }
    }
}

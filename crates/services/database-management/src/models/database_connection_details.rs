// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseConnectionDetails {
    /// The connection string.
    pub connection_string: models::DatabaseConnectionStringDetails,
    /// The credentials for the connection.
    pub connection_credentials: models::DatabaseConnectionCredentials,
}

model! {
    DatabaseConnectionDetails {
        required {
            connection_string = "connectionString",
                with_connection_string(models::DatabaseConnectionStringDetails);
            connection_credentials = "connectionCredentials",
                with_connection_credentials(models::DatabaseConnectionCredentials);
        }
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Cloud database connection information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudDatabaseConnectionInfo {
    /// The connection string.
    pub connection_string: models::DatabaseConnectionString,
    /// The credentials for the connection.
    pub connection_credentials: Option<models::DatabaseConnectionCredentials>,
}

model! {
    CloudDatabaseConnectionInfo, "componentType" = "DATABASE" {
        required {
            connection_string = "connectionString",
                with_connection_string(models::DatabaseConnectionString);
        }
        optional {
            connection_credentials = "connectionCredentials",
                with_connection_credentials(models::DatabaseConnectionCredentials);
        }
    }
}

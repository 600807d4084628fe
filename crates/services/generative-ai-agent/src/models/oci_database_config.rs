// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OCI database configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciDatabaseConfig {
    /// The connection to the database.
    pub database_connection: models::DatabaseConnection,
    /// The database functions.
    pub database_functions: Vec<models::DatabaseFunction>,
}

model! {
    OciDatabaseConfig, "indexConfigType" = "OCI_DATABASE_CONFIG" {
        required {
            database_connection = "databaseConnection",
                with_database_connection(models::DatabaseConnection);
            database_functions = "databaseFunctions",
                with_database_functions([models::DatabaseFunction]);
        }
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an autonomous database SQL watch feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseSqlWatchFeatureDetails {
    /// The details of the database connection.
    pub database_connection_details: models::DatabaseConnectionDetails,
    /// The details of the connector.
    pub connector_details: Option<models::ConnectorDetails>,
}

model! {
    AutonomousDatabaseSqlWatchFeatureDetails, "feature" = "SQLWATCH" {
        required {
            database_connection_details = "databaseConnectionDetails",
                with_database_connection_details(models::DatabaseConnectionDetails);
        }
        optional {
            connector_details = "connectorDetails",
                with_connector_details(models::ConnectorDetails);
        }
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database SQL watch feature configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseSqlWatchFeatureConfiguration {
    /// The feature status.
    pub feature_status: models::DatabaseFeatureConfigurationFeatureStatus,
    /// The details of the connector.
    pub connector_details: Option<models::ConnectorDetails>,
    /// The details of the database connection.
    pub database_connection_details: Option<models::DatabaseConnectionDetails>,
}

model! {
    DatabaseSqlWatchFeatureConfiguration, "feature" = "SQLWATCH" {
        feature_status = "featureStatus";
        connector_details = "connectorDetails";
        database_connection_details = "databaseConnectionDetails";
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database lifecycle management feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseLifecycleManagementFeatureDetails {
    /// The details of the database connection.
    pub database_connection_details: models::DatabaseConnectionDetails,
    /// The details of the connector.
    pub connector_details: models::ConnectorDetails,
}

model! {
    DatabaseLifecycleManagementFeatureDetails, "feature" = "DB_LIFECYCLE_MANAGEMENT" {
        required {
            database_connection_details = "databaseConnectionDetails",
                with_database_connection_details(models::DatabaseConnectionDetails);
            connector_details = "connectorDetails",
                with_connector_details(models::ConnectorDetails);
        }
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database lifecycle feature configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseLifecycleFeatureConfiguration {
    /// The feature status.
    pub feature_status: models::DatabaseFeatureConfigurationFeatureStatus,
    /// The details of the connector.
    pub connector_details: Option<models::ConnectorDetails>,
    /// The details of the database connection.
    pub database_connection_details: Option<models::DatabaseConnectionDetails>,
    /// The license model.
    pub license_model: Option<models::DatabaseLifecycleFeatureConfigurationLicenseModel>,
}

model! {
    DatabaseLifecycleFeatureConfiguration, "feature" = "DB_LIFECYCLE_MANAGEMENT" {
        feature_status = "featureStatus";
        connector_details = "connectorDetails";
        database_connection_details = "databaseConnectionDetails";
        license_model = "licenseModel";
    }
}

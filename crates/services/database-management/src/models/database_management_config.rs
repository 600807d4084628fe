// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database management configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseManagementConfig {
    /// The status of Database Management.
    pub database_management_status: models::DatabaseManagementConfigDatabaseManagementStatus,
    /// The OCID of the connector.
    pub connector_id: Option<String>,
    /// The license model.
    pub license_model: models::DatabaseManagementConfigLicenseModel,
}

model! {
    DatabaseManagementConfig {
        database_management_status = "databaseManagementStatus";
        connector_id = "connectorId";
        license_model = "licenseModel";
    }
}

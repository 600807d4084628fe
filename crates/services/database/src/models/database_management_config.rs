// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A database management configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseManagementConfig {
    /// The status of Database Management.
    pub database_management_status: models::DatabaseManagementConfigDatabaseManagementStatus,
    /// The OCID of the database management connection.
    pub database_management_connection_id: Option<String>,
    /// The license model: `BRING_YOUR_OWN_LICENSE` for existing licenses of the customer, or
    /// `LICENSE_INCLUDED` for a service with the license.
    pub license_model: Option<models::DatabaseManagementConfigLicenseModel>,
}

model! {
    DatabaseManagementConfig {
        database_management_status = "databaseManagementStatus";
        database_management_connection_id = "databaseManagementConnectionId";
        license_model = "licenseModel";
    }
}

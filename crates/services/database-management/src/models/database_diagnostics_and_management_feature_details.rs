// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a database diagnostics and management feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseDiagnosticsAndManagementFeatureDetails {
    /// The details of the database connection.
    pub database_connection_details: models::DatabaseConnectionDetails,
    /// The details of the connector.
    pub connector_details: models::ConnectorDetails,
    /// The type of Database Management.
    pub management_type: models::DatabaseDiagnosticsAndManagementFeatureManagementType,
    /// Whether to enable Diagnostics & Management automatically for all pluggable databases of the
    /// container database.
    pub is_auto_enable_pluggable_database: Option<bool>,
    /// Whether to enable Diagnostics & Management for all current pluggable databases of the
    /// container database.
    pub can_enable_all_current_pdbs: Option<bool>,
}

model! {
    DatabaseDiagnosticsAndManagementFeatureDetails, "feature" = "DIAGNOSTICS_AND_MANAGEMENT" {
        required {
            database_connection_details = "databaseConnectionDetails",
                with_database_connection_details(models::DatabaseConnectionDetails);
            connector_details = "connectorDetails",
                with_connector_details(models::ConnectorDetails);
            management_type = "managementType",
                with_management_type(models::DatabaseDiagnosticsAndManagementFeatureManagementType);
        }
        optional {
            is_auto_enable_pluggable_database = "isAutoEnablePluggableDatabase",
                with_is_auto_enable_pluggable_database(bool);
            can_enable_all_current_pdbs = "canEnableAllCurrentPdbs",
                with_can_enable_all_current_pdbs(bool);
        }
    }
}

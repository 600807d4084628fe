// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an external database diagnostics and management feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalDatabaseDiagnosticsAndManagementFeatureDetails {
    /// The details of the connector.
    pub connector_details: models::ConnectorDetails,
    /// The license model.
    pub license_model: models::ExternalDatabaseDiagnosticsAndManagementFeatureLicenseModel,
    /// Whether to enable Diagnostics & Management for all current pluggable databases of the
    /// container database.
    pub can_enable_all_current_pdbs: Option<bool>,
    /// Whether to enable Diagnostics & Management automatically for all pluggable databases of the
    /// container database.
    pub is_auto_enable_pluggable_database: Option<bool>,
}

model! {
    ExternalDatabaseDiagnosticsAndManagementFeatureDetails, "feature" = "DIAGNOSTICS_AND_MANAGEMENT" {
        required {
            connector_details = "connectorDetails",
                with_connector_details(models::ConnectorDetails);
            license_model = "licenseModel",
                with_license_model(models::ExternalDatabaseDiagnosticsAndManagementFeatureLicenseModel);
        }
        optional {
            can_enable_all_current_pdbs = "canEnableAllCurrentPdbs",
                with_can_enable_all_current_pdbs(bool);
            is_auto_enable_pluggable_database = "isAutoEnablePluggableDatabase",
                with_is_auto_enable_pluggable_database(bool);
        }
    }
}

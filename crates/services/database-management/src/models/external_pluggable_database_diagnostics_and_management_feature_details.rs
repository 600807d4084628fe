// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an external pluggable database diagnostics and management feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalPluggableDatabaseDiagnosticsAndManagementFeatureDetails {
    /// The details of the connector.
    pub connector_details: models::ConnectorDetails,
}

model! {
    ExternalPluggableDatabaseDiagnosticsAndManagementFeatureDetails, "feature" = "DIAGNOSTICS_AND_MANAGEMENT" {
        required {
            connector_details = "connectorDetails",
                with_connector_details(models::ConnectorDetails);
        }
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an external database lifecycle management feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalDatabaseLifecycleManagementFeatureDetails {
    /// The details of the connector.
    pub connector_details: models::ConnectorDetails,
    /// The license model.
    pub license_model: models::ExternalDatabaseLifecycleManagementFeatureLicenseModel,
}

model! {
    ExternalDatabaseLifecycleManagementFeatureDetails, "feature" = "DB_LIFECYCLE_MANAGEMENT" {
        required {
            connector_details = "connectorDetails",
                with_connector_details(models::ConnectorDetails);
            license_model = "licenseModel",
                with_license_model(models::ExternalDatabaseLifecycleManagementFeatureLicenseModel);
        }
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of cloud Exadata infrastructure management to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableCloudExadataInfrastructureManagementDetails {
    /// The license model.
    pub license_model: models::EnableCloudExadataInfrastructureManagementLicenseModel,
}

model! {
    EnableCloudExadataInfrastructureManagementDetails {
        required {
            license_model = "licenseModel",
                with_license_model(models::EnableCloudExadataInfrastructureManagementLicenseModel);
        }
    }
}

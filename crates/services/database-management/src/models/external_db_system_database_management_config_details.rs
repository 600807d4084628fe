// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an external DB system database management configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalDbSystemDatabaseManagementConfigDetails {
    /// The license model.
    pub license_model: models::ExternalDbSystemDatabaseManagementConfigLicenseModel,
}

model! {
    ExternalDbSystemDatabaseManagementConfigDetails {
        required {
            license_model = "licenseModel",
                with_license_model(models::ExternalDbSystemDatabaseManagementConfigLicenseModel);
        }
    }
}

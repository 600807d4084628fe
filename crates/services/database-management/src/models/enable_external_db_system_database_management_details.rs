// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of external DB system database management to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableExternalDbSystemDatabaseManagementDetails {
    /// The license model.
    pub license_model: models::EnableExternalDbSystemDatabaseManagementLicenseModel,
}

model! {
    EnableExternalDbSystemDatabaseManagementDetails {
        required {
            license_model = "licenseModel",
                with_license_model(models::EnableExternalDbSystemDatabaseManagementLicenseModel);
        }
    }
}

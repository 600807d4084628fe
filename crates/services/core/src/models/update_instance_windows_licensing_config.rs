// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an instance windows licensing configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstanceWindowsLicensingConfig {
    /// The type of the license.
    pub license_type: Option<models::InstanceLicensingConfigLicenseType>,
}

model! {
    UpdateInstanceWindowsLicensingConfig, "type" = "WINDOWS" {
        optional {
            license_type = "licenseType",
                with_license_type(models::InstanceLicensingConfigLicenseType);
        }
    }
}

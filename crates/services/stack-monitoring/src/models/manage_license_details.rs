// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a license to manage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManageLicenseDetails {
    /// The license edition of the monitored resource.
    pub license: models::ManageLicenseLicense,
}

model! {
    ManageLicenseDetails {
        required {
            license = "license", with_license(models::ManageLicenseLicense);
        }
    }
}

// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A vsphere license.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VsphereLicense {
    /// The type of the license.
    pub license_type: String,
    /// The license key.
    pub license_key: Secret,
}

model! {
    VsphereLicense {
        license_type = "licenseType";
        license_key = "licenseKey";
    }
}

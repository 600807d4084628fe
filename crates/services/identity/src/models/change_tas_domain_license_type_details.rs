// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The new license type of an identity domain. Not used by any operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeTasDomainLicenseTypeDetails {
    /// The license type, such as `oracle-apps-premium`.
    pub license_type: Option<String>,
}

model! {
    ChangeTasDomainLicenseTypeDetails {
        license_type = "licenseType";
    }
}

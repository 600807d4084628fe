// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The new license type of an identity domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeDomainLicenseTypeDetails {
    /// The license type, such as `oracle-apps-premium`.
    pub license_type: Option<String>,
}

model! {
    ChangeDomainLicenseTypeDetails {
        optional {
            license_type = "licenseType", with_license_type(String);
        }
    }
}

// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A license type available to identity domains.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AllowedDomainLicenseTypeSummary {
    /// The display name of the license type.
    pub name: String,
    /// The license type, such as `oracle-apps-premium`.
    pub license_type: String,
    /// The description of the license type.
    pub description: String,
}

model! {
    AllowedDomainLicenseTypeSummary {
        name = "name";
        license_type = "licenseType";
        description = "description";
    }
}

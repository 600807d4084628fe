// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A Java license.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaLicense {
    /// The display name.
    pub display_name: String,
    /// The type of the license.
    pub license_type: models::JavaLicenseLicenseType,
    /// The public URL of the license.
    pub license_url: String,
}

model! {
    JavaLicense {
        display_name = "displayName";
        license_type = "licenseType";
        license_url = "licenseUrl";
    }
}

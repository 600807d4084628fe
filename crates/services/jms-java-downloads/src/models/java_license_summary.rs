// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a Java license.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaLicenseSummary {
    /// The display name.
    pub display_name: String,
    /// The type of the license.
    pub license_type: models::JavaLicenseLicenseType,
    /// The public URL of the license.
    pub license_url: String,
}

model! {
    JavaLicenseSummary {
        display_name = "displayName";
        license_type = "licenseType";
        license_url = "licenseUrl";
    }
}

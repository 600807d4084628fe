// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A licensing configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LicensingConfig {
    /// The type.
    pub type_: Option<models::LicensingConfigType>,
    /// The type of the license.
    pub license_type: Option<models::LicensingConfigLicenseType>,
    /// The version of the operating system.
    pub os_version: Option<String>,
}

model! {
    LicensingConfig {
        type_ = "type";
        license_type = "licenseType";
        os_version = "osVersion";
    }
}

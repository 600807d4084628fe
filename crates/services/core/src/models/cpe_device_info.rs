// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// CPE device information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CpeDeviceInfo {
    /// The vendor.
    pub vendor: Option<String>,
    /// The platform software version.
    pub platform_software_version: Option<String>,
}

model! {
    CpeDeviceInfo {
        vendor = "vendor";
        platform_software_version = "platformSoftwareVersion";
    }
}

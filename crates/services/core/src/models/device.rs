// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A device.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Device {
    /// The name.
    pub name: String,
    /// Whether the device is available.
    pub is_available: bool,
}

model! {
    Device {
        name = "name";
        is_available = "isAvailable";
    }
}

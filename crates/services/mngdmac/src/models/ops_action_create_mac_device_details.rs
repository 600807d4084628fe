// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an ops action create Mac device.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpsActionCreateMacDeviceDetails {
    /// The serial number of the Mac device.
    pub serial_number: String,
    /// The IP address of the Mac device.
    pub ip_address: String,
}

model! {
    OpsActionCreateMacDeviceDetails {
        serial_number = "serialNumber";
        ip_address = "ipAddress";
    }
}

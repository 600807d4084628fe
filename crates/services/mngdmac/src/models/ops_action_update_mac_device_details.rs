// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an ops action update Mac device.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpsActionUpdateMacDeviceDetails {
    /// The IP address of the Mac device.
    pub ip_address: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::OpsActionUpdateMacDeviceLifecycleState,
}

model! {
    OpsActionUpdateMacDeviceDetails {
        ip_address = "ipAddress";
        lifecycle_state = "lifecycleState";
    }
}

// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cross connect port speed shape.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CrossConnectPortSpeedShape {
    /// The name. Example: `10 Gbps`.
    pub name: String,
    /// The port speed, in Gbps. Example: `10`.
    pub port_speed_in_gbps: i64,
}

model! {
    CrossConnectPortSpeedShape {
        name = "name";
        port_speed_in_gbps = "portSpeedInGbps";
    }
}

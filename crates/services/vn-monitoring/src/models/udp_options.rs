// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// UDP options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UdpOptions {
    /// The range of destination ports.
    pub destination_port_range: Option<models::PortRange>,
    /// The range of source ports.
    pub source_port_range: Option<models::PortRange>,
}

model! {
    UdpOptions {
        destination_port_range = "destinationPortRange";
        source_port_range = "sourcePortRange";
    }
}

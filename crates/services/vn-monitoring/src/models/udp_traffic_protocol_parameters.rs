// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// UDP traffic protocol parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UdpTrafficProtocolParameters {
    /// The source port.
    pub source_port: Option<i64>,
    /// The destination port.
    pub destination_port: i64,
}

model! {
    UdpTrafficProtocolParameters, "type" = "UDP" {
        source_port = "sourcePort";
        destination_port = "destinationPort";
    }
}

// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// TCP traffic protocol parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TcpTrafficProtocolParameters {
    /// The source port.
    pub source_port: Option<i64>,
    /// The destination port.
    pub destination_port: i64,
}

model! {
    TcpTrafficProtocolParameters, "type" = "TCP" {
        source_port = "sourcePort";
        destination_port = "destinationPort";
    }
}

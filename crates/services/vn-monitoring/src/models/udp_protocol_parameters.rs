// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// UDP protocol parameters.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UdpProtocolParameters {
    /// The source port.
    pub source_port: Option<i64>,
    /// The destination port.
    pub destination_port: i64,
}

model! {
    UdpProtocolParameters, "type" = "UDP" {
        required {
            destination_port = "destinationPort", with_destination_port(i64);
        }
        optional {
            source_port = "sourcePort", with_source_port(i64);
        }
    }
}

// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An egress traffic spec.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EgressTrafficSpec {
    /// The protocol.
    pub protocol: i64,
    /// The source address.
    pub source_address: String,
    /// The destination address.
    pub destination_address: String,
    /// The traffic protocol parameters.
    pub traffic_protocol_parameters: Option<models::TrafficProtocolParameters>,
}

model! {
    EgressTrafficSpec {
        protocol = "protocol";
        source_address = "sourceAddress";
        destination_address = "destinationAddress";
        traffic_protocol_parameters = "trafficProtocolParameters";
    }
}

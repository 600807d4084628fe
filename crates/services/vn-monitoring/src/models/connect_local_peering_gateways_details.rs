// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of local peering gateways to connect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectLocalPeeringGatewaysDetails {
    /// The OCID of the peer.
    pub peer_id: String,
}

model! {
    ConnectLocalPeeringGatewaysDetails {
        peer_id = "peerId";
    }
}

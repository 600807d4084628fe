// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of remote peering connections to connect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectRemotePeeringConnectionsDetails {
    /// The OCID of the peer.
    pub peer_id: String,
    /// The name of the region of the peer. Example: `us-ashburn-1`.
    pub peer_region_name: String,
}

model! {
    ConnectRemotePeeringConnectionsDetails {
        peer_id = "peerId";
        peer_region_name = "peerRegionName";
    }
}

// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A peer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Peer {
    /// The ID of the peer.
    pub peer_key: String,
    /// The role.
    pub role: models::PeerRoleValue,
    /// The alias.
    pub alias: Option<String>,
    /// The allocation of OCPUs.
    pub ocpu_allocation_param: Option<models::OcpuAllocationNumberParam>,
    /// The host.
    pub host: String,
    /// The availability domain.
    pub ad: models::PeerAd,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::PeerLifecycleState>,
}

model! {
    Peer {
        peer_key = "peerKey";
        role = "role";
        alias = "alias";
        ocpu_allocation_param = "ocpuAllocationParam";
        host = "host";
        ad = "ad";
        lifecycle_state = "lifecycleState";
    }
}

// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a peer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeerSummary {
    /// The ID of the peer.
    pub peer_key: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::PeerLifecycleState>,
}

model! {
    PeerSummary {
        peer_key = "peerKey";
        lifecycle_state = "lifecycleState";
    }
}

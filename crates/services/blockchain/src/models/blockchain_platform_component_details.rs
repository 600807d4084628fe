// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a blockchain platform component.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockchainPlatformComponentDetails {
    /// The osns.
    pub osns: Option<Vec<models::Osn>>,
    /// The peers.
    pub peers: Option<Vec<models::Peer>>,
}

model! {
    BlockchainPlatformComponentDetails {
        osns = "osns";
        peers = "peers";
    }
}

// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of peers.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeerCollection {
    /// The items on this page.
    pub items: Vec<models::PeerSummary>,
}

model! {
    PeerCollection {
        items = "items";
    }
}

// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of blockchain platforms.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockchainPlatformCollection {
    /// The items on this page.
    pub items: Vec<models::BlockchainPlatformSummary>,
}

model! {
    BlockchainPlatformCollection {
        items = "items";
    }
}

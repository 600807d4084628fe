// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A peer role.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeerRole {
    /// The role.
    pub role: Option<models::PeerRoleRole>,
}

model! {
    PeerRole {
        role = "role";
    }
}

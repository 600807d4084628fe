// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an osn.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OsnSummary {
    /// The ID of the ordering service node (OSN).
    pub osn_key: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OsnLifecycleState>,
}

model! {
    OsnSummary {
        osn_key = "osnKey";
        lifecycle_state = "lifecycleState";
    }
}

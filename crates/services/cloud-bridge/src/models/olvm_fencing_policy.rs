// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM fencing policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmFencingPolicy {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// Whether fencing is skipped while connectivity is broken.
    pub skip_if_connectivity_broken: Option<models::SkipIfConnectivityBroken>,
    /// Whether fencing is skipped while Gluster bricks on the host are up.
    pub is_skip_if_gluster_bricks_up: Option<bool>,
    /// Whether fencing is skipped if the Gluster quorum would be lost without the bricks of the
    /// host.
    pub is_skip_if_gluster_quorum_not_met: Option<bool>,
    /// Whether fencing is skipped while the storage domain is active.
    pub skip_if_sd_active: Option<models::SkipIfSdActive>,
}

model! {
    OlvmFencingPolicy {
        is_enabled = "isEnabled";
        skip_if_connectivity_broken = "skipIfConnectivityBroken";
        is_skip_if_gluster_bricks_up = "isSkipIfGlusterBricksUp";
        is_skip_if_gluster_quorum_not_met = "isSkipIfGlusterQuorumNotMet";
        skip_if_sd_active = "skipIfSdActive";
    }
}

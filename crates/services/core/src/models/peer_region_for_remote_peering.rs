// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A peer region for remote peering.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeerRegionForRemotePeering {
    /// The name. Example: `us-phoenix-1`.
    pub name: String,
}

model! {
    PeerRegionForRemotePeering {
        name = "name";
    }
}

// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a boot volume cluster node to replace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceBootVolumeClusterNodeDetails {
    /// The settings for the eviction of pods.
    pub node_eviction_settings: Option<models::NodeEvictionSettings>,
}

model! {
    ReplaceBootVolumeClusterNodeDetails {
        optional {
            node_eviction_settings = "nodeEvictionSettings",
                with_node_eviction_settings(models::NodeEvictionSettings);
        }
    }
}

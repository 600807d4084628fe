// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a cluster node to reboot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RebootClusterNodeDetails {
    /// The settings for the eviction of pods.
    pub node_eviction_settings: Option<models::NodeEvictionSettings>,
}

model! {
    RebootClusterNodeDetails {
        optional {
            node_eviction_settings = "nodeEvictionSettings",
                with_node_eviction_settings(models::NodeEvictionSettings);
        }
    }
}

// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a node pool cycling.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodePoolCyclingDetails {
    /// The maximum number of nodes that are terminated at a time during the cycling of nodes, as a
    /// number or a percentage.
    pub maximum_unavailable: Option<String>,
    /// The maximum number of additional nodes during the cycling of nodes, as a number or a
    /// percentage.
    pub maximum_surge: Option<String>,
    /// Whether node cycling is enabled.
    pub is_node_cycling_enabled: Option<bool>,
    /// The cycle modes.
    pub cycle_modes: Option<Vec<models::CycleMode>>,
}

model! {
    NodePoolCyclingDetails {
        optional {
            maximum_unavailable = "maximumUnavailable", with_maximum_unavailable(String);
            maximum_surge = "maximumSurge", with_maximum_surge(String);
            is_node_cycling_enabled = "isNodeCyclingEnabled", with_is_node_cycling_enabled(bool);
            cycle_modes = "cycleModes", with_cycle_modes([models::CycleMode]);
        }
    }
}

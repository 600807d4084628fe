// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a virtual node pool cycling.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualNodePoolCyclingDetails {
    /// The maximum number of nodes that are terminated at a time during the cycling of nodes, as a
    /// number or a percentage.
    pub maximum_unavailable: Option<String>,
    /// The maximum number of additional nodes during the cycling of nodes, as a number or a
    /// percentage.
    pub maximum_surge: Option<String>,
    /// Whether virtual node cycling is enabled.
    pub is_virtual_node_cycling_enabled: Option<bool>,
}

model! {
    VirtualNodePoolCyclingDetails {
        optional {
            maximum_unavailable = "maximumUnavailable", with_maximum_unavailable(String);
            maximum_surge = "maximumSurge", with_maximum_surge(String);
            is_virtual_node_cycling_enabled = "isVirtualNodeCyclingEnabled",
                with_is_virtual_node_cycling_enabled(bool);
        }
    }
}

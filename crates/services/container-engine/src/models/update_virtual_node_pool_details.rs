// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a virtual node pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVirtualNodePoolDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The initial labels of the Kubernetes virtual node, added when it registers.
    pub initial_virtual_node_labels: Option<Vec<models::InitialVirtualNodeLabel>>,
    /// The taints of the virtual nodes in the virtual node pool, for Kubernetes scheduling.
    pub taints: Option<Vec<models::Taint>>,
    /// The size.
    pub size: Option<i64>,
    /// The placement configurations, which determine the subnets and availability domains.
    pub placement_configurations: Option<Vec<models::PlacementConfiguration>>,
    /// The IDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The configuration of the pods on the virtual nodes in the virtual node pool.
    pub pod_configuration: Option<models::PodConfiguration>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The tags of the virtual nodes.
    pub virtual_node_tags: Option<models::VirtualNodeTags>,
    /// The settings for cycling the nodes of the virtual node pool.
    pub virtual_node_pool_cycling_details: Option<models::VirtualNodePoolCyclingDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateVirtualNodePoolDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            initial_virtual_node_labels = "initialVirtualNodeLabels",
                with_initial_virtual_node_labels([models::InitialVirtualNodeLabel]),
                clear_initial_virtual_node_labels;
            taints = "taints", with_taints([models::Taint]), clear_taints;
            size = "size", with_size(i64), clear_size;
            placement_configurations = "placementConfigurations",
                with_placement_configurations([models::PlacementConfiguration]),
                clear_placement_configurations;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            pod_configuration = "podConfiguration",
                with_pod_configuration(models::PodConfiguration), clear_pod_configuration;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            virtual_node_tags = "virtualNodeTags", with_virtual_node_tags(models::VirtualNodeTags),
                clear_virtual_node_tags;
            virtual_node_pool_cycling_details = "virtualNodePoolCyclingDetails",
                with_virtual_node_pool_cycling_details(models::VirtualNodePoolCyclingDetails),
                clear_virtual_node_pool_cycling_details;
        }
    }
}

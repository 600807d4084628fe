// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a virtual node pool to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVirtualNodePoolDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the cluster.
    pub cluster_id: String,
    /// The display name.
    pub display_name: String,
    /// The initial labels of the Kubernetes virtual node, added when it registers.
    pub initial_virtual_node_labels: Option<Vec<models::InitialVirtualNodeLabel>>,
    /// The taints of the virtual nodes in the virtual node pool, for Kubernetes scheduling.
    pub taints: Option<Vec<models::Taint>>,
    /// The size.
    pub size: i64,
    /// The placement configurations, which determine the subnets and availability domains.
    pub placement_configurations: Vec<models::PlacementConfiguration>,
    /// The IDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The configuration of the pods on the virtual nodes in the virtual node pool.
    pub pod_configuration: models::PodConfiguration,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The tags of the virtual nodes.
    pub virtual_node_tags: Option<models::VirtualNodeTags>,
    /// The settings for cycling the nodes of the virtual node pool.
    pub virtual_node_pool_cycling_details: Option<models::VirtualNodePoolCyclingDetails>,
}

model! {
    CreateVirtualNodePoolDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            cluster_id = "clusterId", with_cluster_id(String);
            display_name = "displayName", with_display_name(String);
            size = "size", with_size(i64);
            placement_configurations = "placementConfigurations",
                with_placement_configurations([models::PlacementConfiguration]);
            pod_configuration = "podConfiguration",
                with_pod_configuration(models::PodConfiguration);
        }
        optional {
            initial_virtual_node_labels = "initialVirtualNodeLabels",
                with_initial_virtual_node_labels([models::InitialVirtualNodeLabel]);
            taints = "taints", with_taints([models::Taint]);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            virtual_node_tags = "virtualNodeTags", with_virtual_node_tags(models::VirtualNodeTags);
            virtual_node_pool_cycling_details = "virtualNodePoolCyclingDetails",
                with_virtual_node_pool_cycling_details(models::VirtualNodePoolCyclingDetails);
        }
    }
}

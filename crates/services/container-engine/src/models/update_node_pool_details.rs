// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a node pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNodePoolDetails {
    /// The name.
    pub name: Option<String>,
    /// The version of Kubernetes.
    pub kubernetes_version: Option<String>,
    /// The key-value pairs added as labels to nodes when they join the cluster.
    pub initial_node_labels: Option<Vec<models::KeyValue>>,
    /// The number of nodes per subnet.
    pub quantity_per_subnet: Option<i64>,
    /// The OCIDs of the subnets.
    pub subnet_ids: Option<Vec<String>>,
    /// The configuration of the nodes in the node pool.
    pub node_config_details: Option<models::UpdateNodePoolNodeConfigDetails>,
    /// The key-value pairs added to the underlying instances of the node pool at launch.
    pub node_metadata: Option<BTreeMap<String, String>>,
    /// The source of the nodes in the node pool. Only images are supported.
    pub node_source_details: Option<models::NodeSourceDetails>,
    /// The SSH public key for the nodes in the node pool.
    pub ssh_public_key: Option<String>,
    /// The name of the shape of the nodes in the pool.
    pub node_shape: Option<String>,
    /// The shape configuration of the nodes.
    pub node_shape_config: Option<models::UpdateNodeShapeConfigDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The settings for evicting nodes of the node pool.
    pub node_eviction_node_pool_settings: Option<models::NodeEvictionNodePoolSettings>,
    /// The settings for cycling the nodes of the node pool.
    pub node_pool_cycling_details: Option<models::NodePoolCyclingDetails>,
    /// The secondary VNICs.
    pub secondary_vnics: Option<Vec<models::NodePoolSecondaryVnicDetails>>,
    /// The emulation type of the physical NIC.
    pub network_launch_type: Option<models::NodePoolNetworkLaunchType>,
    /// The primary VNIC of the nodes.
    pub primary_vnic: Option<models::NodePoolPrimaryVnicDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateNodePoolDetails {
        optional {
            name = "name", with_name(String), clear_name;
            kubernetes_version = "kubernetesVersion", with_kubernetes_version(String),
                clear_kubernetes_version;
            initial_node_labels = "initialNodeLabels", with_initial_node_labels([models::KeyValue]),
                clear_initial_node_labels;
            quantity_per_subnet = "quantityPerSubnet", with_quantity_per_subnet(i64),
                clear_quantity_per_subnet;
            subnet_ids = "subnetIds", with_subnet_ids([String]), clear_subnet_ids;
            node_config_details = "nodeConfigDetails",
                with_node_config_details(models::UpdateNodePoolNodeConfigDetails),
                clear_node_config_details;
            node_metadata = "nodeMetadata", with_node_metadata({String}), clear_node_metadata;
            node_source_details = "nodeSourceDetails",
                with_node_source_details(models::NodeSourceDetails), clear_node_source_details;
            ssh_public_key = "sshPublicKey", with_ssh_public_key(String), clear_ssh_public_key;
            node_shape = "nodeShape", with_node_shape(String), clear_node_shape;
            node_shape_config = "nodeShapeConfig",
                with_node_shape_config(models::UpdateNodeShapeConfigDetails),
                clear_node_shape_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            node_eviction_node_pool_settings = "nodeEvictionNodePoolSettings",
                with_node_eviction_node_pool_settings(models::NodeEvictionNodePoolSettings),
                clear_node_eviction_node_pool_settings;
            node_pool_cycling_details = "nodePoolCyclingDetails",
                with_node_pool_cycling_details(models::NodePoolCyclingDetails),
                clear_node_pool_cycling_details;
            secondary_vnics = "secondaryVnics",
                with_secondary_vnics([models::NodePoolSecondaryVnicDetails]), clear_secondary_vnics;
            network_launch_type = "networkLaunchType",
                with_network_launch_type(models::NodePoolNetworkLaunchType),
                clear_network_launch_type;
            primary_vnic = "primaryVnic", with_primary_vnic(models::NodePoolPrimaryVnicDetails),
                clear_primary_vnic;
        }
    }
}

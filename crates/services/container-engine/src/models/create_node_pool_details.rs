// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a node pool to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNodePoolDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the cluster.
    pub cluster_id: String,
    /// The name.
    pub name: String,
    /// The version of Kubernetes.
    pub kubernetes_version: Option<String>,
    /// The key-value pairs added to the underlying instances of the node pool at launch.
    pub node_metadata: Option<BTreeMap<String, String>>,
    /// The name of the image of the nodes. Deprecated: use the node source instead.
    ///
    /// Deprecated.
    #[deprecated]
    pub node_image_name: Option<String>,
    /// The source of the nodes in the node pool. Only images are supported.
    pub node_source_details: Option<models::NodeSourceDetails>,
    /// The name of the shape of the nodes in the pool.
    pub node_shape: String,
    /// The shape configuration of the nodes.
    pub node_shape_config: Option<models::CreateNodeShapeConfigDetails>,
    /// The key-value pairs added as labels to nodes when they join the cluster.
    pub initial_node_labels: Option<Vec<models::KeyValue>>,
    /// The SSH public key for the nodes in the node pool.
    pub ssh_public_key: Option<String>,
    /// The number of nodes per subnet.
    pub quantity_per_subnet: Option<i64>,
    /// The OCIDs of the subnets.
    pub subnet_ids: Option<Vec<String>>,
    /// The configuration of the nodes in the node pool.
    pub node_config_details: Option<models::CreateNodePoolNodeConfigDetails>,
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
}

model! {
    CreateNodePoolDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            cluster_id = "clusterId", with_cluster_id(String);
            name = "name", with_name(String);
            node_shape = "nodeShape", with_node_shape(String);
        }
        optional {
            kubernetes_version = "kubernetesVersion", with_kubernetes_version(String);
            node_metadata = "nodeMetadata", with_node_metadata({String});
            node_image_name = "nodeImageName", with_node_image_name(String);
            node_source_details = "nodeSourceDetails",
                with_node_source_details(models::NodeSourceDetails);
            node_shape_config = "nodeShapeConfig",
                with_node_shape_config(models::CreateNodeShapeConfigDetails);
            initial_node_labels = "initialNodeLabels", with_initial_node_labels([models::KeyValue]);
            ssh_public_key = "sshPublicKey", with_ssh_public_key(String);
            quantity_per_subnet = "quantityPerSubnet", with_quantity_per_subnet(i64);
            subnet_ids = "subnetIds", with_subnet_ids([String]);
            node_config_details = "nodeConfigDetails",
                with_node_config_details(models::CreateNodePoolNodeConfigDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            node_eviction_node_pool_settings = "nodeEvictionNodePoolSettings",
                with_node_eviction_node_pool_settings(models::NodeEvictionNodePoolSettings);
            node_pool_cycling_details = "nodePoolCyclingDetails",
                with_node_pool_cycling_details(models::NodePoolCyclingDetails);
            secondary_vnics = "secondaryVnics",
                with_secondary_vnics([models::NodePoolSecondaryVnicDetails]);
            network_launch_type = "networkLaunchType",
                with_network_launch_type(models::NodePoolNetworkLaunchType);
            primary_vnic = "primaryVnic", with_primary_vnic(models::NodePoolPrimaryVnicDetails);
        }
    }
}

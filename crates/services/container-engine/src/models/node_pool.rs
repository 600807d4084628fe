// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A node pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodePool {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::NodePoolLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the cluster.
    pub cluster_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The version of Kubernetes.
    pub kubernetes_version: Option<String>,
    /// The key-value pairs added to the underlying instances of the node pool at launch.
    pub node_metadata: Option<BTreeMap<String, String>>,
    /// The OCID of the image of the nodes. Deprecated; use `nodeSource`.
    ///
    /// Deprecated.
    #[deprecated]
    pub node_image_id: Option<String>,
    /// The name of the image of the nodes. Deprecated: use the node source instead.
    ///
    /// Deprecated.
    #[deprecated]
    pub node_image_name: Option<String>,
    /// The shape configuration of the nodes.
    pub node_shape_config: Option<models::NodeShapeConfig>,
    /// The source of the nodes. Deprecated; use `nodeSourceDetails`.
    ///
    /// Deprecated.
    #[deprecated]
    pub node_source: Option<models::NodeSourceOption>,
    /// The source of the nodes in the node pool. Only images are supported.
    pub node_source_details: Option<models::NodeSourceDetails>,
    /// The name of the shape of the nodes in the pool.
    pub node_shape: Option<String>,
    /// The key-value pairs added as labels to nodes when they join the cluster.
    pub initial_node_labels: Option<Vec<models::KeyValue>>,
    /// The SSH public key for the nodes in the node pool.
    pub ssh_public_key: Option<String>,
    /// The number of nodes per subnet.
    pub quantity_per_subnet: Option<i64>,
    /// The OCIDs of the subnets.
    pub subnet_ids: Option<Vec<String>>,
    /// The nodes.
    pub nodes: Option<Vec<models::Node>>,
    /// The configuration of the nodes in the node pool.
    pub node_config_details: Option<models::NodePoolNodeConfigDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
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
    NodePool {
        id = "id";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        compartment_id = "compartmentId";
        cluster_id = "clusterId";
        name = "name";
        kubernetes_version = "kubernetesVersion";
        node_metadata = "nodeMetadata";
        node_image_id = "nodeImageId";
        node_image_name = "nodeImageName";
        node_shape_config = "nodeShapeConfig";
        node_source = "nodeSource";
        node_source_details = "nodeSourceDetails";
        node_shape = "nodeShape";
        initial_node_labels = "initialNodeLabels";
        ssh_public_key = "sshPublicKey";
        quantity_per_subnet = "quantityPerSubnet";
        subnet_ids = "subnetIds";
        nodes = "nodes";
        node_config_details = "nodeConfigDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        node_eviction_node_pool_settings = "nodeEvictionNodePoolSettings";
        node_pool_cycling_details = "nodePoolCyclingDetails";
        secondary_vnics = "secondaryVnics";
        network_launch_type = "networkLaunchType";
        primary_vnic = "primaryVnic";
    }
}

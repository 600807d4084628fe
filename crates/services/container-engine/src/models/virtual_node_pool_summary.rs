// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a virtual node pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualNodePoolSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the cluster.
    pub cluster_id: String,
    /// The display name.
    pub display_name: String,
    /// The version of Kubernetes.
    pub kubernetes_version: String,
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
    /// The lifecycle state.
    pub lifecycle_state: Option<models::VirtualNodePoolLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The tags of the virtual nodes.
    pub virtual_node_tags: Option<models::VirtualNodeTags>,
    /// The settings for cycling the nodes of the virtual node pool.
    pub virtual_node_pool_cycling_details: Option<models::VirtualNodePoolCyclingDetails>,
}

model! {
    VirtualNodePoolSummary {
        id = "id";
        compartment_id = "compartmentId";
        cluster_id = "clusterId";
        display_name = "displayName";
        kubernetes_version = "kubernetesVersion";
        initial_virtual_node_labels = "initialVirtualNodeLabels";
        taints = "taints";
        size = "size";
        placement_configurations = "placementConfigurations";
        nsg_ids = "nsgIds";
        pod_configuration = "podConfiguration";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        virtual_node_tags = "virtualNodeTags";
        virtual_node_pool_cycling_details = "virtualNodePoolCyclingDetails";
    }
}

// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterSummary {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The network configuration for access to the control plane of the cluster.
    pub endpoint_config: Option<models::ClusterEndpointConfig>,
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
    /// The version of Kubernetes.
    pub kubernetes_version: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The options.
    pub options: Option<models::ClusterCreateOptions>,
    /// The metadata.
    pub metadata: Option<models::ClusterMetadata>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ClusterLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The endpoints.
    pub endpoints: Option<models::ClusterEndpoints>,
    /// The Kubernetes versions that the cluster can be upgraded to.
    pub available_kubernetes_upgrades: Option<Vec<String>>,
    /// The image policy, which verifies the signatures of images.
    pub image_policy_config: Option<models::ImagePolicyConfig>,
    /// The available pod networks (CNIs) and their options for the node pools of the cluster.
    pub cluster_pod_network_options: Option<Vec<models::ClusterPodNetworkOptionDetails>>,
    /// The type.
    pub type_: Option<models::ClusterType>,
}

model! {
    ClusterSummary {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        endpoint_config = "endpointConfig";
        vcn_id = "vcnId";
        kubernetes_version = "kubernetesVersion";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        options = "options";
        metadata = "metadata";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        endpoints = "endpoints";
        available_kubernetes_upgrades = "availableKubernetesUpgrades";
        image_policy_config = "imagePolicyConfig";
        cluster_pod_network_options = "clusterPodNetworkOptions";
        type_ = "type";
    }
}

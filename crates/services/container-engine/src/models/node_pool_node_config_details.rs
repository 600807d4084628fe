// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a node pool node configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodePoolNodeConfigDetails {
    /// The size.
    pub size: Option<i64>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the compute cluster.
    pub compute_cluster_id: Option<String>,
    /// Whether to encrypt the data in transit between the instance and a paravirtualized volume.
    /// Default: `false`.
    pub is_pv_encryption_in_transit_enabled: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The placement configurations of the node pool, one for each availability domain.
    pub placement_configs: Option<Vec<models::NodePoolPlacementConfigDetails>>,
    /// The CNI configuration of the pods in the node pool.
    pub node_pool_pod_network_option_details: Option<models::NodePoolPodNetworkOptionDetails>,
}

model! {
    NodePoolNodeConfigDetails {
        size = "size";
        nsg_ids = "nsgIds";
        kms_key_id = "kmsKeyId";
        compute_cluster_id = "computeClusterId";
        is_pv_encryption_in_transit_enabled = "isPvEncryptionInTransitEnabled";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        placement_configs = "placementConfigs";
        node_pool_pod_network_option_details = "nodePoolPodNetworkOptionDetails";
    }
}

// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The fields to update in a node pool node configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNodePoolNodeConfigDetails {
    /// The size.
    pub size: Option<i64>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// Whether to encrypt the data in transit between the instance and a paravirtualized volume.
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
    UpdateNodePoolNodeConfigDetails {
        optional {
            size = "size", with_size(i64);
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            is_pv_encryption_in_transit_enabled = "isPvEncryptionInTransitEnabled",
                with_is_pv_encryption_in_transit_enabled(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            placement_configs = "placementConfigs",
                with_placement_configs([models::NodePoolPlacementConfigDetails]);
            node_pool_pod_network_option_details = "nodePoolPodNetworkOptionDetails",
                with_node_pool_pod_network_option_details(models::NodePoolPodNetworkOptionDetails);
        }
    }
}

// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A cluster network.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterNetwork {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the HPC island.
    pub hpc_island_id: Option<String>,
    /// The OCIDs of the network blocks.
    pub network_block_ids: Option<Vec<String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The instance pools in the cluster network, at most one.
    pub instance_pools: Option<Vec<models::InstancePool>>,
    /// The placement of the instances.
    pub placement_configuration: Option<models::ClusterNetworkPlacementConfigurationDetails>,
    /// The lifecycle state.
    pub lifecycle_state: models::ClusterNetworkLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    ClusterNetwork {
        id = "id";
        compartment_id = "compartmentId";
        hpc_island_id = "hpcIslandId";
        network_block_ids = "networkBlockIds";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        instance_pools = "instancePools";
        placement_configuration = "placementConfiguration";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}

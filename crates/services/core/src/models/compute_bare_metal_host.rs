// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A compute bare metal host.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeBareMetalHost {
    /// The OCID of the compute capacity topology.
    pub compute_capacity_topology_id: String,
    /// The OCID of the compute HPC island.
    pub compute_hpc_island_id: Option<String>,
    /// The OCID of the compute local block.
    pub compute_local_block_id: Option<String>,
    /// The OCID of the compute network block.
    pub compute_network_block_id: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the instance.
    pub instance_id: Option<String>,
    /// The shape of the instance.
    pub instance_shape: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<models::ComputeBareMetalHostLifecycleDetails>,
    /// The lifecycle state.
    pub lifecycle_state: models::ComputeBareMetalHostLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    ComputeBareMetalHost {
        compute_capacity_topology_id = "computeCapacityTopologyId";
        compute_hpc_island_id = "computeHpcIslandId";
        compute_local_block_id = "computeLocalBlockId";
        compute_network_block_id = "computeNetworkBlockId";
        id = "id";
        instance_id = "instanceId";
        instance_shape = "instanceShape";
        lifecycle_details = "lifecycleDetails";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}

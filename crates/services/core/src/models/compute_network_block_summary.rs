// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a compute network block.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeNetworkBlockSummary {
    /// The OCID of the compute capacity topology.
    pub compute_capacity_topology_id: String,
    /// The OCID of the compute HPC island.
    pub compute_hpc_island_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ComputeNetworkBlockLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The total number of bare metal hosts.
    pub total_compute_bare_metal_host_count: i64,
}

model! {
    ComputeNetworkBlockSummary {
        compute_capacity_topology_id = "computeCapacityTopologyId";
        compute_hpc_island_id = "computeHpcIslandId";
        id = "id";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        total_compute_bare_metal_host_count = "totalComputeBareMetalHostCount";
    }
}

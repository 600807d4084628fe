// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A compute HPC island.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeHpcIsland {
    /// The OCID of the compute capacity topology.
    pub compute_capacity_topology_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ComputeHpcIslandLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The total number of bare metal hosts.
    pub total_compute_bare_metal_host_count: i64,
}

model! {
    ComputeHpcIsland {
        compute_capacity_topology_id = "computeCapacityTopologyId";
        id = "id";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        total_compute_bare_metal_host_count = "totalComputeBareMetalHostCount";
    }
}

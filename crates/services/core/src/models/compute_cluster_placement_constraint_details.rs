// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a cluster placement constraint to compute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeClusterPlacementConstraintDetails {
    /// The OCID of the HPC island.
    pub hpc_island_id: Option<String>,
    /// The OCIDs of the target network blocks.
    pub target_network_block_ids: Option<Vec<String>>,
    /// The OCIDs of the target memory fabrics.
    pub target_memory_fabric_ids: Option<Vec<String>>,
    /// The logical placement constraint.
    pub logical_placement_constraint:
        Option<models::ComputeClusterPlacementConstraintLogicalPlacementConstraint>,
}

model! {
    ComputeClusterPlacementConstraintDetails, "type" = "COMPUTE_CLUSTER" {
        optional {
            hpc_island_id = "hpcIslandId", with_hpc_island_id(String);
            target_network_block_ids = "targetNetworkBlockIds",
                with_target_network_block_ids([String]);
            target_memory_fabric_ids = "targetMemoryFabricIds",
                with_target_memory_fabric_ids([String]);
            logical_placement_constraint = "logicalPlacementConstraint",
                with_logical_placement_constraint(models::ComputeClusterPlacementConstraintLogicalPlacementConstraint);
        }
    }
}

// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a cluster configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterConfigDetails {
    /// The OCID of the HPC island.
    pub hpc_island_id: String,
    /// The OCIDs of the network blocks.
    pub network_block_ids: Option<Vec<String>>,
}

model! {
    ClusterConfigDetails {
        required {
            hpc_island_id = "hpcIslandId", with_hpc_island_id(String);
        }
        optional {
            network_block_ids = "networkBlockIds", with_network_block_ids([String]);
        }
    }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An estimated patching time.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EstimatedPatchingTime {
    /// The total estimated patching time. In minutes.
    pub total_estimated_patching_time: Option<i64>,
    /// The estimated DB server patching time. In minutes.
    pub estimated_db_server_patching_time: Option<i64>,
    /// The estimated storage server patching time. In minutes.
    pub estimated_storage_server_patching_time: Option<i64>,
    /// The estimated network switches patching time. In minutes.
    pub estimated_network_switches_patching_time: Option<i64>,
}

model! {
    EstimatedPatchingTime {
        total_estimated_patching_time = "totalEstimatedPatchingTime";
        estimated_db_server_patching_time = "estimatedDbServerPatchingTime";
        estimated_storage_server_patching_time = "estimatedStorageServerPatchingTime";
        estimated_network_switches_patching_time = "estimatedNetworkSwitchesPatchingTime";
    }
}

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The system data of a compute target, by type.
    ///
    /// The field `computeType` selects the variant.
    pub enum ComputeTargetSystemData by "computeType" {
        ManagedComputeCluster(models::ManagedComputeClusterSystemData) = "MANAGED_COMPUTE_CLUSTER",
            as_managed_compute_cluster;
    }
}

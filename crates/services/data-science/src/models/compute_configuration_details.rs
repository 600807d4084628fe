// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The configuration of a compute target. A managed compute cluster is the only supported type.
    ///
    /// The field `computeType` selects the variant.
    pub enum ComputeConfigurationDetails by "computeType" {
        ManagedComputeCluster(models::ManagedComputeClusterComputeConfigurationDetails)
            = "MANAGED_COMPUTE_CLUSTER", as_managed_compute_cluster;
    }
}

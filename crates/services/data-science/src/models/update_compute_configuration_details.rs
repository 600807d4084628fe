// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The updates to the configuration of a compute target.
    ///
    /// The field `computeType` selects the variant.
    pub enum UpdateComputeConfigurationDetails by "computeType", sent {
        ManagedComputeCluster(models::UpdateManagedComputeClusterConfigurationDetails)
            = "MANAGED_COMPUTE_CLUSTER", as_managed_compute_cluster;
    }
}

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The updates to the infrastructure of a single-model deployment.
    ///
    /// The field `infrastructureType` selects the variant.
    pub enum UpdateModelDeployInfrastructureConfigurationDetails by "infrastructureType", sent {
        ManagedComputeCluster(models::UpdateManagedComputeClusterModelDeployInfrastructureConfigDetails)
            = "MANAGED_COMPUTE_CLUSTER", as_managed_compute_cluster;
    }
}

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The infrastructure of a single-model deployment. A managed compute cluster is the only
    /// supported type.
    ///
    /// The field `infrastructureType` selects the variant.
    pub enum ModelDeployInfrastructureConfigurationDetails by "infrastructureType" {
        ManagedComputeCluster(models::ManagedComputeClusterModelDeployInfrastructureConfigDetails)
            = "MANAGED_COMPUTE_CLUSTER", as_managed_compute_cluster;
    }
}

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The infrastructure that a job runs on, by type.
    ///
    /// The field `jobInfrastructureType` selects the variant.
    pub enum JobInfrastructureConfigurationDetails by "jobInfrastructureType" {
        Empty(models::EmptyJobInfrastructureConfigurationDetails) = "EMPTY", as_empty;
        ManagedComputeCluster(models::ManagedComputeClusterJobInfrastructureConfigurationDetails)
            = "MANAGED_COMPUTE_CLUSTER", as_managed_compute_cluster;
        MeStandalone(models::ManagedEgressStandaloneJobInfrastructureConfigurationDetails)
            = "ME_STANDALONE", as_me_standalone;
        MultiNode(models::MultiNodeJobInfrastructureConfigurationDetails) = "MULTI_NODE",
            as_multi_node;
        Standalone(models::StandaloneJobInfrastructureConfigurationDetails) = "STANDALONE",
            as_standalone;
    }
}

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A compute target as infrastructure, with the resources that the job uses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterJobInfrastructureConfigurationDetails {
    /// The OCID of the compute target.
    pub compute_target_id: String,
    /// The resources of the compute target for the job.
    pub resource_configuration: models::ManagedComputeClusterJobResourceConfiguration,
}

model! {
    ManagedComputeClusterJobInfrastructureConfigurationDetails, "jobInfrastructureType" = "MANAGED_COMPUTE_CLUSTER" {
        required {
            compute_target_id = "computeTargetId", with_compute_target_id(String);
            resource_configuration = "resourceConfiguration",
                with_resource_configuration(models::ManagedComputeClusterJobResourceConfiguration);
        }
    }
}

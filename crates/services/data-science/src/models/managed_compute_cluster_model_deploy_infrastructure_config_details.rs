// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A compute target as infrastructure, with the resources that the model deployment uses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterModelDeployInfrastructureConfigDetails {
    /// The OCID of the compute target.
    pub compute_target_id: String,
    /// The resources of the compute target for the model deployment.
    pub model_deployment_resource_configuration:
        models::ManagedComputeClusterModelDeploymentResourceConfiguration,
    /// The scaling policy: fixed size or autoscaling.
    pub scaling_policy: Option<models::ManagedComputeClusterWorkloadScalingPolicy>,
}

model! {
    ManagedComputeClusterModelDeployInfrastructureConfigDetails, "infrastructureType" = "MANAGED_COMPUTE_CLUSTER" {
        required {
            compute_target_id = "computeTargetId", with_compute_target_id(String);
            model_deployment_resource_configuration = "modelDeploymentResourceConfiguration",
                with_model_deployment_resource_configuration(models::ManagedComputeClusterModelDeploymentResourceConfiguration);
        }
        optional {
            scaling_policy = "scalingPolicy",
                with_scaling_policy(models::ManagedComputeClusterWorkloadScalingPolicy);
        }
    }
}

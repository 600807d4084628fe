// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The updates to the instances and the scaling policy of a managed compute cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateManagedComputeClusterConfigurationDetails {
    /// The configuration of the instances.
    pub instance_configuration:
        Option<models::UpdateManagedComputeClusterInstanceConfigurationDetails>,
    /// The scaling policy: fixed size or autoscaling.
    pub scaling_policy: Option<models::ManagedComputeClusterScalingPolicy>,
}

model! {
    UpdateManagedComputeClusterConfigurationDetails, "computeType" = "MANAGED_COMPUTE_CLUSTER" {
        optional {
            instance_configuration = "instanceConfiguration",
                with_instance_configuration(models::UpdateManagedComputeClusterInstanceConfigurationDetails);
            scaling_policy = "scalingPolicy",
                with_scaling_policy(models::ManagedComputeClusterScalingPolicy);
        }
    }
}

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The instances and the scaling policy of a managed compute cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterComputeConfigurationDetails {
    /// The configuration of the instances.
    pub instance_configuration: models::ManagedComputeClusterInstanceConfigurationDetails,
    /// The scaling policy: fixed size or autoscaling.
    pub scaling_policy: Option<models::ManagedComputeClusterScalingPolicy>,
}

model! {
    ManagedComputeClusterComputeConfigurationDetails, "computeType" = "MANAGED_COMPUTE_CLUSTER" {
        required {
            instance_configuration = "instanceConfiguration",
                with_instance_configuration(models::ManagedComputeClusterInstanceConfigurationDetails);
        }
        optional {
            scaling_policy = "scalingPolicy",
                with_scaling_policy(models::ManagedComputeClusterScalingPolicy);
        }
    }
}

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The updates to the instance pool of a model deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateInstancePoolInfrastructureConfigurationDetails {
    /// The configuration of the instances.
    pub instance_configuration: Option<models::InstanceConfiguration>,
    /// The scaling policy: fixed size or autoscaling.
    pub scaling_policy: Option<models::ScalingPolicy>,
    /// The minimum network bandwidth in megabits per second.
    pub bandwidth_mbps: Option<i64>,
    /// The maximum network bandwidth in megabits per second.
    pub maximum_bandwidth_mbps: Option<i64>,
}

model! {
    UpdateInstancePoolInfrastructureConfigurationDetails, "infrastructureType" = "INSTANCE_POOL" {
        optional {
            instance_configuration = "instanceConfiguration",
                with_instance_configuration(models::InstanceConfiguration);
            scaling_policy = "scalingPolicy", with_scaling_policy(models::ScalingPolicy);
            bandwidth_mbps = "bandwidthMbps", with_bandwidth_mbps(i64);
            maximum_bandwidth_mbps = "maximumBandwidthMbps", with_maximum_bandwidth_mbps(i64);
        }
    }
}

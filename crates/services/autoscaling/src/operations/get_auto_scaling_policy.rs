// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the auto scaling policy.
    ///
    /// The response has the header `etag`.
    GetAutoScalingPolicy =
        GET "/autoScalingConfigurations/{autoScalingConfigurationId}/policies/{autoScalingPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/autoscaling/20181001/AutoScalingPolicy/GetAutoScalingPolicy";
    required {
        auto_scaling_configuration_id = path "autoScalingConfigurationId" (String);
        auto_scaling_policy_id = path "autoScalingPolicyId" (String);
    }
    returns { json(models::AutoScalingPolicy) }
}

// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the auto scaling policy.
    DeleteAutoScalingPolicy =
        DELETE "/autoScalingConfigurations/{autoScalingConfigurationId}/policies/{autoScalingPolicyId}",
        "https://docs.oracle.com/iaas/api/#/en/autoscaling/20181001/AutoScalingPolicy/DeleteAutoScalingPolicy";
    required {
        auto_scaling_configuration_id = path "autoScalingConfigurationId" (String);
        auto_scaling_policy_id = path "autoScalingPolicyId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}

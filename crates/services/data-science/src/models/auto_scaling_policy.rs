// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A scaling policy that adjusts the instances of a model deployment to its load.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalingPolicy {
    /// The minimum time between scaling actions, in seconds. The minimum and the default are 300.
    pub cool_down_in_seconds: Option<i64>,
    /// Whether autoscaling is enabled. If false, the policy has no effect.
    pub is_enabled: Option<bool>,
    /// The autoscaling policies. Only one is allowed.
    pub auto_scaling_policies: Vec<models::AutoScalingPolicyDetails>,
}

model! {
    AutoScalingPolicy, "policyType" = "AUTOSCALING" {
        required {
            auto_scaling_policies = "autoScalingPolicies",
                with_auto_scaling_policies([models::AutoScalingPolicyDetails]);
        }
        optional {
            cool_down_in_seconds = "coolDownInSeconds", with_cool_down_in_seconds(i64);
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
    }
}

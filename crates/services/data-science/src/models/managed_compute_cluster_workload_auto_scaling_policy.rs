// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A scaling policy that adjusts the instances of a workload to its load.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterWorkloadAutoScalingPolicy {
    /// Whether autoscaling is enabled. If false, the policy has no effect.
    pub is_enabled: Option<bool>,
    /// The autoscaling policies. Only one is allowed.
    pub auto_scaling_policies: Vec<models::ManagedComputeClusterWorkloadAutoScalingPolicyDetails>,
}

model! {
    ManagedComputeClusterWorkloadAutoScalingPolicy, "policyType" = "AUTOSCALING" {
        required {
            auto_scaling_policies = "autoScalingPolicies",
                with_auto_scaling_policies([models::ManagedComputeClusterWorkloadAutoScalingPolicyDetails]);
        }
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
    }
}

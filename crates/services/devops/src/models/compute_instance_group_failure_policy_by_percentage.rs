// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compute instance group failure policy by percentage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceGroupFailurePolicyByPercentage {
    /// The failure percentage.
    pub failure_percentage: i64,
}

model! {
    ComputeInstanceGroupFailurePolicyByPercentage, "policyType" = "COMPUTE_INSTANCE_GROUP_FAILURE_POLICY_BY_PERCENTAGE" {
        required {
            failure_percentage = "failurePercentage", with_failure_percentage(i64);
        }
    }
}

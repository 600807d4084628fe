// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compute instance group failure policy by count.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceGroupFailurePolicyByCount {
    /// The number of failures.
    pub failure_count: i64,
}

model! {
    ComputeInstanceGroupFailurePolicyByCount, "policyType" = "COMPUTE_INSTANCE_GROUP_FAILURE_POLICY_BY_COUNT" {
        required {
            failure_count = "failureCount", with_failure_count(i64);
        }
    }
}

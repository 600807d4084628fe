// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compute instance group linear rollout policy by percentage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceGroupLinearRolloutPolicyByPercentage {
    /// The delay between batches, in seconds.
    pub batch_delay_in_seconds: Option<i64>,
    /// The batch percentage.
    pub batch_percentage: i64,
}

model! {
    ComputeInstanceGroupLinearRolloutPolicyByPercentage, "policyType" = "COMPUTE_INSTANCE_GROUP_LINEAR_ROLLOUT_POLICY_BY_PERCENTAGE" {
        required {
            batch_percentage = "batchPercentage", with_batch_percentage(i64);
        }
        optional {
            batch_delay_in_seconds = "batchDelayInSeconds", with_batch_delay_in_seconds(i64);
        }
    }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compute instance group linear rollout policy by count.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceGroupLinearRolloutPolicyByCount {
    /// The delay between batches, in seconds.
    pub batch_delay_in_seconds: Option<i64>,
    /// The number of instances or batches for concurrent deployment.
    pub batch_count: i64,
}

model! {
    ComputeInstanceGroupLinearRolloutPolicyByCount, "policyType" = "COMPUTE_INSTANCE_GROUP_LINEAR_ROLLOUT_POLICY_BY_COUNT" {
        required {
            batch_count = "batchCount", with_batch_count(i64);
        }
        optional {
            batch_delay_in_seconds = "batchDelayInSeconds", with_batch_delay_in_seconds(i64);
        }
    }
}

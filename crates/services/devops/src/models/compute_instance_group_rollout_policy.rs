// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A compute instance group rollout policy.
    ///
    /// The field `policyType` selects the variant.
    pub enum ComputeInstanceGroupRolloutPolicy by "policyType" {
        ComputeInstanceGroupLinearRolloutPolicyByCount(models::ComputeInstanceGroupLinearRolloutPolicyByCount)
            = "COMPUTE_INSTANCE_GROUP_LINEAR_ROLLOUT_POLICY_BY_COUNT",
            as_compute_instance_group_linear_rollout_policy_by_count;
        ComputeInstanceGroupLinearRolloutPolicyByPercentage(models::ComputeInstanceGroupLinearRolloutPolicyByPercentage)
            = "COMPUTE_INSTANCE_GROUP_LINEAR_ROLLOUT_POLICY_BY_PERCENTAGE",
            as_compute_instance_group_linear_rollout_policy_by_percentage;
    }
    shared {
        /// The delay between batches, in seconds.
        batch_delay_in_seconds = "batchDelayInSeconds", copy i64, in
            ComputeInstanceGroupLinearRolloutPolicyByCount
            ComputeInstanceGroupLinearRolloutPolicyByPercentage;
    }
}

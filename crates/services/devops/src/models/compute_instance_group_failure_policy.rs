// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A compute instance group failure policy.
    ///
    /// The field `policyType` selects the variant.
    pub enum ComputeInstanceGroupFailurePolicy by "policyType" {
        ComputeInstanceGroupFailurePolicyByCount(models::ComputeInstanceGroupFailurePolicyByCount)
            = "COMPUTE_INSTANCE_GROUP_FAILURE_POLICY_BY_COUNT",
            as_compute_instance_group_failure_policy_by_count;
        ComputeInstanceGroupFailurePolicyByPercentage(models::ComputeInstanceGroupFailurePolicyByPercentage)
            = "COMPUTE_INSTANCE_GROUP_FAILURE_POLICY_BY_PERCENTAGE",
            as_compute_instance_group_failure_policy_by_percentage;
    }
}

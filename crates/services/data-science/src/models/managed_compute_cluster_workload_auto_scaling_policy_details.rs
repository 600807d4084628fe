// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The autoscaling policy of a workload. A threshold-based policy is the only supported type.
    ///
    /// The field `autoScalingPolicyType` selects the variant.
    pub enum ManagedComputeClusterWorkloadAutoScalingPolicyDetails by "autoScalingPolicyType" {
        Threshold(models::ManagedComputeClusterWorkloadThresholdBasedPolicyDetails) = "THRESHOLD",
            as_threshold;
    }
}

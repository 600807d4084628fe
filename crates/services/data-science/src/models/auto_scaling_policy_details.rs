// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The autoscaling policy of a model deployment. A threshold-based policy is the only supported
    /// type.
    ///
    /// The field `autoScalingPolicyType` selects the variant.
    pub enum AutoScalingPolicyDetails by "autoScalingPolicyType" {
        Threshold(models::ThresholdBasedAutoScalingPolicyDetails) = "THRESHOLD", as_threshold;
    }
}

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The scaling policy of a model deployment: fixed size or autoscaling.
    ///
    /// The field `policyType` selects the variant.
    pub enum ScalingPolicy by "policyType" {
        Autoscaling(models::AutoScalingPolicy) = "AUTOSCALING", as_autoscaling;
        FixedSize(models::FixedSizeScalingPolicy) = "FIXED_SIZE", as_fixed_size;
    }
}

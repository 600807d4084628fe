// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The target metric value for scale-in and scale-out of a workload.
    ///
    /// The field `targetScalingConfigurationType` selects the variant.
    pub enum TargetScalingConfiguration by "targetScalingConfigurationType", sent {
        Query(models::TargetCustomExpressionQueryScalingConfiguration) = "QUERY", as_query;
        Threshold(models::TargetPredefinedExpressionThresholdScalingConfiguration) = "THRESHOLD",
            as_threshold;
    }
}

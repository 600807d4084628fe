// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The condition and increment for scaling a managed compute cluster in or out.
    ///
    /// The field `scalingConfigurationType` selects the variant.
    pub enum ManagedComputeClusterScalingConfiguration by "scalingConfigurationType", sent {
        Query(models::ManagedComputeClusterCustomExpressionQueryScalingConfiguration) = "QUERY",
            as_query;
        Threshold(models::ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration)
            = "THRESHOLD", as_threshold;
    }
    shared {
        /// The duration for which the condition must be true, or false, before its state changes,
        /// in ISO 8601 format. The minimum is `PT3M`, the maximum `PT1H`, the default `PT3M`.
        pending_duration = "pendingDuration", str, in Query Threshold;
        /// The number of instances to add or remove per scaling action.
        instance_count_adjustment = "instanceCountAdjustment", copy i64, in Query Threshold;
    }
}

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A scaling condition with a threshold for the metric of the rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PredefinedExpressionThresholdScalingConfiguration {
    /// The duration for which the condition must be true, or false, before its state changes, in
    /// ISO 8601 format. The minimum is `PT3M`, the maximum `PT1H`, the default `PT3M`.
    pub pending_duration: Option<String>,
    /// The number of instances to add or remove per scaling action.
    pub instance_count_adjustment: Option<i64>,
    /// The metric value that triggers scaling.
    pub threshold: i64,
}

model! {
    PredefinedExpressionThresholdScalingConfiguration, "scalingConfigurationType" = "THRESHOLD" {
        required {
            threshold = "threshold", with_threshold(i64);
        }
        optional {
            pending_duration = "pendingDuration", with_pending_duration(String);
            instance_count_adjustment = "instanceCountAdjustment",
                with_instance_count_adjustment(i64);
        }
    }
}

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The target CPU or memory utilization of a workload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetPredefinedExpressionThresholdScalingConfiguration {
    /// The metric value that triggers scaling.
    pub threshold: f64,
}

model! {
    TargetPredefinedExpressionThresholdScalingConfiguration, "targetScalingConfigurationType" = "THRESHOLD" {
        required {
            threshold = "threshold", with_threshold(f64);
        }
    }
}

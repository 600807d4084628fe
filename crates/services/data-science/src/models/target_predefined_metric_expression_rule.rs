// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rule for the CPU or memory utilization of a workload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetPredefinedMetricExpressionRule {
    /// The predefined metric: CPU utilization or memory utilization.
    pub metric_type: models::TargetPredefinedMetricExpressionRuleMetricType,
    /// The condition that triggers scaling of the workload.
    pub scale_configuration: models::TargetPredefinedExpressionThresholdScalingConfiguration,
}

model! {
    TargetPredefinedMetricExpressionRule, "metricExpressionRuleType" = "TARGET_PREDEFINED_EXPRESSION" {
        required {
            metric_type = "metricType",
                with_metric_type(models::TargetPredefinedMetricExpressionRuleMetricType);
            scale_configuration = "scaleConfiguration",
                with_scale_configuration(models::TargetPredefinedExpressionThresholdScalingConfiguration);
        }
    }
}

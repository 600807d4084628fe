// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rule for the CPU or memory utilization of a model deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PredefinedMetricExpressionRule {
    /// The predefined metric: CPU utilization or memory utilization.
    pub metric_type: models::PredefinedMetricExpressionRuleMetricType,
    /// The condition that triggers scale-in.
    pub scale_in_configuration: models::PredefinedExpressionThresholdScalingConfiguration,
    /// The condition that triggers scale-out.
    pub scale_out_configuration: models::PredefinedExpressionThresholdScalingConfiguration,
}

model! {
    PredefinedMetricExpressionRule, "metricExpressionRuleType" = "PREDEFINED_EXPRESSION" {
        required {
            metric_type = "metricType",
                with_metric_type(models::PredefinedMetricExpressionRuleMetricType);
            scale_in_configuration = "scaleInConfiguration",
                with_scale_in_configuration(models::PredefinedExpressionThresholdScalingConfiguration);
            scale_out_configuration = "scaleOutConfiguration",
                with_scale_out_configuration(models::PredefinedExpressionThresholdScalingConfiguration);
        }
    }
}

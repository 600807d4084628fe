// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rule with a custom query for the metrics of a workload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetCustomMetricExpressionRule {
    /// The condition that triggers scaling of the workload.
    pub scale_configuration: models::TargetCustomExpressionQueryScalingConfiguration,
}

model! {
    TargetCustomMetricExpressionRule, "metricExpressionRuleType" = "TARGET_CUSTOM_EXPRESSION" {
        required {
            scale_configuration = "scaleConfiguration",
                with_scale_configuration(models::TargetCustomExpressionQueryScalingConfiguration);
        }
    }
}

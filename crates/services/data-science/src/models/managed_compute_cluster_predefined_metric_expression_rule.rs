// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rule for the CPU or memory utilization of a managed compute cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterPredefinedMetricExpressionRule {
    /// The predefined metric: CPU utilization or memory utilization.
    pub metric_type: models::ManagedComputeClusterPredefinedMetricExpressionRuleMetricType,
    /// The condition that triggers scale-in.
    pub scale_in_configuration:
        models::ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration,
    /// The condition that triggers scale-out.
    pub scale_out_configuration:
        models::ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration,
}

model! {
    ManagedComputeClusterPredefinedMetricExpressionRule, "metricExpressionRuleType" = "PREDEFINED_EXPRESSION" {
        required {
            metric_type = "metricType",
                with_metric_type(models::ManagedComputeClusterPredefinedMetricExpressionRuleMetricType);
            scale_in_configuration = "scaleInConfiguration",
                with_scale_in_configuration(models::ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration);
            scale_out_configuration = "scaleOutConfiguration",
                with_scale_out_configuration(models::ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration);
        }
    }
}

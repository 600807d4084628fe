// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rule with custom queries for the metrics of a managed compute cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedComputeClusterCustomMetricExpressionRule {
    /// The condition that triggers scale-in.
    pub scale_in_configuration:
        models::ManagedComputeClusterCustomExpressionQueryScalingConfiguration,
    /// The condition that triggers scale-out.
    pub scale_out_configuration:
        models::ManagedComputeClusterCustomExpressionQueryScalingConfiguration,
}

model! {
    ManagedComputeClusterCustomMetricExpressionRule, "metricExpressionRuleType" = "CUSTOM_EXPRESSION" {
        required {
            scale_in_configuration = "scaleInConfiguration",
                with_scale_in_configuration(models::ManagedComputeClusterCustomExpressionQueryScalingConfiguration);
            scale_out_configuration = "scaleOutConfiguration",
                with_scale_out_configuration(models::ManagedComputeClusterCustomExpressionQueryScalingConfiguration);
        }
    }
}

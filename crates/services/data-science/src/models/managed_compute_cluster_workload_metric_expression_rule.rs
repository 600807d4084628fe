// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A metric rule for scaling a workload.
    ///
    /// The field `metricExpressionRuleType` selects the variant.
    pub enum ManagedComputeClusterWorkloadMetricExpressionRule by "metricExpressionRuleType" {
        TargetCustomExpression(models::TargetCustomMetricExpressionRule)
            = "TARGET_CUSTOM_EXPRESSION", as_target_custom_expression;
        TargetPredefinedExpression(models::TargetPredefinedMetricExpressionRule)
            = "TARGET_PREDEFINED_EXPRESSION", as_target_predefined_expression;
    }
}

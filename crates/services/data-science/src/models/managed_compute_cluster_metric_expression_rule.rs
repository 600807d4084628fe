// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A metric rule for scaling a managed compute cluster.
    ///
    /// The field `metricExpressionRuleType` selects the variant.
    pub enum ManagedComputeClusterMetricExpressionRule by "metricExpressionRuleType" {
        CustomExpression(models::ManagedComputeClusterCustomMetricExpressionRule)
            = "CUSTOM_EXPRESSION", as_custom_expression;
        PredefinedExpression(models::ManagedComputeClusterPredefinedMetricExpressionRule)
            = "PREDEFINED_EXPRESSION", as_predefined_expression;
    }
}

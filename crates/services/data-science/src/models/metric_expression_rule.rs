// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A metric rule for scaling a model deployment.
    ///
    /// The field `metricExpressionRuleType` selects the variant.
    pub enum MetricExpressionRule by "metricExpressionRuleType" {
        CustomExpression(models::CustomMetricExpressionRule) = "CUSTOM_EXPRESSION",
            as_custom_expression;
        PredefinedExpression(models::PredefinedMetricExpressionRule) = "PREDEFINED_EXPRESSION",
            as_predefined_expression;
    }
}

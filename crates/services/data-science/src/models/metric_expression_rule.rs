// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{CustomMetricExpressionRule, PredefinedMetricExpressionRule};

/// A rule on metrics by which a model deployment scales.
///
/// The member `metricExpressionRuleType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MetricExpressionRule {
    /// `CUSTOM_EXPRESSION`
    CustomExpression(CustomMetricExpressionRule),
    /// `PREDEFINED_EXPRESSION`
    PredefinedExpression(PredefinedMetricExpressionRule),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl MetricExpressionRule {
    /// Returns the value if it is `CUSTOM_EXPRESSION`.
    #[inline]
    pub fn as_custom_expression(&self) -> Option<&CustomMetricExpressionRule> {
        match self {
            Self::CustomExpression(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `PREDEFINED_EXPRESSION`.
    #[inline]
    pub fn as_predefined_expression(&self) -> Option<&PredefinedMetricExpressionRule> {
        match self {
            Self::PredefinedExpression(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for MetricExpressionRule {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CustomMetricExpressionRule> for MetricExpressionRule {
    fn from(value: CustomMetricExpressionRule) -> Self {
        Self::CustomExpression(value)
    }
}

impl From<PredefinedMetricExpressionRule> for MetricExpressionRule {
    fn from(value: PredefinedMetricExpressionRule) -> Self {
        Self::PredefinedExpression(value)
    }
}

impl Union for MetricExpressionRule {
    const DISCRIMINATOR: &'static str = "metricExpressionRuleType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "CUSTOM_EXPRESSION" => generated::from_json(json).map(Self::CustomExpression),
            "PREDEFINED_EXPRESSION" => {
                generated::from_json(json).map(Self::PredefinedExpression)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CustomExpression(value) => Wire::write(value, serializer),
            Self::PredefinedExpression(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(MetricExpressionRule);

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    ManagedComputeClusterCustomMetricExpressionRule,
    ManagedComputeClusterPredefinedMetricExpressionRule,
};

/// A rule on metrics by which a managed compute cluster scales.
///
/// The member `metricExpressionRuleType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ManagedComputeClusterMetricExpressionRule {
    /// `CUSTOM_EXPRESSION`
    CustomExpression(ManagedComputeClusterCustomMetricExpressionRule),
    /// `PREDEFINED_EXPRESSION`
    PredefinedExpression(ManagedComputeClusterPredefinedMetricExpressionRule),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ManagedComputeClusterMetricExpressionRule {
    /// Returns the value if it is `CUSTOM_EXPRESSION`.
    #[inline]
    pub fn as_custom_expression(
        &self,
    ) -> Option<&ManagedComputeClusterCustomMetricExpressionRule> {
        match self {
            Self::CustomExpression(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `PREDEFINED_EXPRESSION`.
    #[inline]
    pub fn as_predefined_expression(
        &self,
    ) -> Option<&ManagedComputeClusterPredefinedMetricExpressionRule> {
        match self {
            Self::PredefinedExpression(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ManagedComputeClusterMetricExpressionRule {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<ManagedComputeClusterCustomMetricExpressionRule>
for ManagedComputeClusterMetricExpressionRule {
    fn from(value: ManagedComputeClusterCustomMetricExpressionRule) -> Self {
        Self::CustomExpression(value)
    }
}

impl From<ManagedComputeClusterPredefinedMetricExpressionRule>
for ManagedComputeClusterMetricExpressionRule {
    fn from(value: ManagedComputeClusterPredefinedMetricExpressionRule) -> Self {
        Self::PredefinedExpression(value)
    }
}

impl Union for ManagedComputeClusterMetricExpressionRule {
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

oci_sdk_core::serde_union!(ManagedComputeClusterMetricExpressionRule);

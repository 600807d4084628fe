// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    TargetCustomMetricExpressionRule, TargetPredefinedMetricExpressionRule,
};

/// A rule on metrics by which a workload scales.
///
/// The member `metricExpressionRuleType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ManagedComputeClusterWorkloadMetricExpressionRule {
    /// `TARGET_CUSTOM_EXPRESSION`
    TargetCustomExpression(TargetCustomMetricExpressionRule),
    /// `TARGET_PREDEFINED_EXPRESSION`
    TargetPredefinedExpression(TargetPredefinedMetricExpressionRule),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ManagedComputeClusterWorkloadMetricExpressionRule {
    /// Returns the value if it is `TARGET_CUSTOM_EXPRESSION`.
    #[inline]
    pub fn as_target_custom_expression(
        &self,
    ) -> Option<&TargetCustomMetricExpressionRule> {
        match self {
            Self::TargetCustomExpression(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `TARGET_PREDEFINED_EXPRESSION`.
    #[inline]
    pub fn as_target_predefined_expression(
        &self,
    ) -> Option<&TargetPredefinedMetricExpressionRule> {
        match self {
            Self::TargetPredefinedExpression(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ManagedComputeClusterWorkloadMetricExpressionRule {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<TargetCustomMetricExpressionRule>
for ManagedComputeClusterWorkloadMetricExpressionRule {
    fn from(value: TargetCustomMetricExpressionRule) -> Self {
        Self::TargetCustomExpression(value)
    }
}

impl From<TargetPredefinedMetricExpressionRule>
for ManagedComputeClusterWorkloadMetricExpressionRule {
    fn from(value: TargetPredefinedMetricExpressionRule) -> Self {
        Self::TargetPredefinedExpression(value)
    }
}

impl Union for ManagedComputeClusterWorkloadMetricExpressionRule {
    const DISCRIMINATOR: &'static str = "metricExpressionRuleType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "TARGET_CUSTOM_EXPRESSION" => {
                generated::from_json(json).map(Self::TargetCustomExpression)
            }
            "TARGET_PREDEFINED_EXPRESSION" => {
                generated::from_json(json).map(Self::TargetPredefinedExpression)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::TargetCustomExpression(value) => Wire::write(value, serializer),
            Self::TargetPredefinedExpression(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ManagedComputeClusterWorkloadMetricExpressionRule);

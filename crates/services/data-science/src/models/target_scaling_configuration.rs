// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    TargetCustomExpressionQueryScalingConfiguration,
    TargetPredefinedExpressionThresholdScalingConfiguration,
};

/// The value of a metric by which a workload scales in and out.
///
/// The member `targetScalingConfigurationType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TargetScalingConfiguration {
    /// `QUERY`
    Query(TargetCustomExpressionQueryScalingConfiguration),
    /// `THRESHOLD`
    Threshold(TargetPredefinedExpressionThresholdScalingConfiguration),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl TargetScalingConfiguration {
    /// Returns the value if it is `QUERY`.
    #[inline]
    pub fn as_query(&self) -> Option<&TargetCustomExpressionQueryScalingConfiguration> {
        match self {
            Self::Query(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `THRESHOLD`.
    #[inline]
    pub fn as_threshold(
        &self,
    ) -> Option<&TargetPredefinedExpressionThresholdScalingConfiguration> {
        match self {
            Self::Threshold(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for TargetScalingConfiguration {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<TargetCustomExpressionQueryScalingConfiguration>
for TargetScalingConfiguration {
    fn from(value: TargetCustomExpressionQueryScalingConfiguration) -> Self {
        Self::Query(value)
    }
}

impl From<TargetPredefinedExpressionThresholdScalingConfiguration>
for TargetScalingConfiguration {
    fn from(value: TargetPredefinedExpressionThresholdScalingConfiguration) -> Self {
        Self::Threshold(value)
    }
}

impl Union for TargetScalingConfiguration {
    const DISCRIMINATOR: &'static str = "targetScalingConfigurationType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "QUERY" => generated::from_json(json).map(Self::Query),
            "THRESHOLD" => generated::from_json(json).map(Self::Threshold),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Query(value) => Wire::write(value, serializer),
            Self::Threshold(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(TargetScalingConfiguration);

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    ManagedComputeClusterCustomExpressionQueryScalingConfiguration,
    ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration,
};

/// What makes a managed compute cluster scale in one direction, and by how much.
///
/// The member `scalingConfigurationType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ManagedComputeClusterScalingConfiguration {
    /// `QUERY`
    Query(ManagedComputeClusterCustomExpressionQueryScalingConfiguration),
    /// `THRESHOLD`
    Threshold(ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ManagedComputeClusterScalingConfiguration {
    /// Returns the value if it is `QUERY`.
    #[inline]
    pub fn as_query(
        &self,
    ) -> Option<&ManagedComputeClusterCustomExpressionQueryScalingConfiguration> {
        match self {
            Self::Query(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `THRESHOLD`.
    #[inline]
    pub fn as_threshold(
        &self,
    ) -> Option<
        &ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration,
    > {
        match self {
            Self::Threshold(value) => Some(value),
            _ => None,
        }
    }

    /// How long the condition must hold, or fail, before it counts, as an ISO 8601 duration from
    /// `PT3M` to `PT1H`. `PT3M` unless set.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn pending_duration(&self) -> Option<&str> {
        match self {
            Self::Query(value) => value.pending_duration.as_deref(),
            Self::Threshold(value) => value.pending_duration.as_deref(),
            Self::Unknown(value) => generated::unknown_str(value, "pendingDuration"),
        }
    }

    /// How many instances to add or remove at a time.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn instance_count_adjustment(&self) -> Option<i64> {
        match self {
            Self::Query(value) => value.instance_count_adjustment,
            Self::Threshold(value) => value.instance_count_adjustment,
            Self::Unknown(value) => generated::unknown(value, "instanceCountAdjustment"),
        }
    }
}

impl Default for ManagedComputeClusterScalingConfiguration {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<ManagedComputeClusterCustomExpressionQueryScalingConfiguration>
for ManagedComputeClusterScalingConfiguration {
    fn from(
        value: ManagedComputeClusterCustomExpressionQueryScalingConfiguration,
    ) -> Self {
        Self::Query(value)
    }
}

impl From<ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration>
for ManagedComputeClusterScalingConfiguration {
    fn from(
        value: ManagedComputeClusterPredefinedExpressionThresholdScalingConfiguration,
    ) -> Self {
        Self::Threshold(value)
    }
}

impl Union for ManagedComputeClusterScalingConfiguration {
    const DISCRIMINATOR: &'static str = "scalingConfigurationType";

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

oci_sdk_core::serde_union!(ManagedComputeClusterScalingConfiguration);

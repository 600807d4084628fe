// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::ManagedComputeClusterThresholdBasedAutoScalingPolicyDetails;

/// When a managed compute cluster scales itself. Thresholds are the only kind.
///
/// The member `autoScalingPolicyType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ManagedComputeClusterAutoScalingPolicyDetails {
    /// `THRESHOLD`
    Threshold(ManagedComputeClusterThresholdBasedAutoScalingPolicyDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ManagedComputeClusterAutoScalingPolicyDetails {
    /// Returns the value if it is `THRESHOLD`.
    #[inline]
    pub fn as_threshold(
        &self,
    ) -> Option<&ManagedComputeClusterThresholdBasedAutoScalingPolicyDetails> {
        match self {
            Self::Threshold(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ManagedComputeClusterAutoScalingPolicyDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<ManagedComputeClusterThresholdBasedAutoScalingPolicyDetails>
for ManagedComputeClusterAutoScalingPolicyDetails {
    fn from(value: ManagedComputeClusterThresholdBasedAutoScalingPolicyDetails) -> Self {
        Self::Threshold(value)
    }
}

impl Union for ManagedComputeClusterAutoScalingPolicyDetails {
    const DISCRIMINATOR: &'static str = "autoScalingPolicyType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "THRESHOLD" => generated::from_json(json).map(Self::Threshold),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Threshold(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ManagedComputeClusterAutoScalingPolicyDetails);

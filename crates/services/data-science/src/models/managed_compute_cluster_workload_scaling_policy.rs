// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    ManagedComputeClusterWorkloadAutoScalingPolicy,
    ManagedComputeClusterWorkloadFixedSizeScalingPolicy,
};

/// How many instances a workload on a managed compute cluster has, fixed or by load.
///
/// The member `policyType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ManagedComputeClusterWorkloadScalingPolicy {
    /// `AUTOSCALING`
    Autoscaling(ManagedComputeClusterWorkloadAutoScalingPolicy),
    /// `FIXED_SIZE`
    FixedSize(ManagedComputeClusterWorkloadFixedSizeScalingPolicy),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ManagedComputeClusterWorkloadScalingPolicy {
    /// Returns the value if it is `AUTOSCALING`.
    #[inline]
    pub fn as_autoscaling(
        &self,
    ) -> Option<&ManagedComputeClusterWorkloadAutoScalingPolicy> {
        match self {
            Self::Autoscaling(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `FIXED_SIZE`.
    #[inline]
    pub fn as_fixed_size(
        &self,
    ) -> Option<&ManagedComputeClusterWorkloadFixedSizeScalingPolicy> {
        match self {
            Self::FixedSize(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ManagedComputeClusterWorkloadScalingPolicy {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<ManagedComputeClusterWorkloadAutoScalingPolicy>
for ManagedComputeClusterWorkloadScalingPolicy {
    fn from(value: ManagedComputeClusterWorkloadAutoScalingPolicy) -> Self {
        Self::Autoscaling(value)
    }
}

impl From<ManagedComputeClusterWorkloadFixedSizeScalingPolicy>
for ManagedComputeClusterWorkloadScalingPolicy {
    fn from(value: ManagedComputeClusterWorkloadFixedSizeScalingPolicy) -> Self {
        Self::FixedSize(value)
    }
}

impl Union for ManagedComputeClusterWorkloadScalingPolicy {
    const DISCRIMINATOR: &'static str = "policyType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "AUTOSCALING" => generated::from_json(json).map(Self::Autoscaling),
            "FIXED_SIZE" => generated::from_json(json).map(Self::FixedSize),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Autoscaling(value) => Wire::write(value, serializer),
            Self::FixedSize(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ManagedComputeClusterWorkloadScalingPolicy);

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::ManagedComputeClusterComputeConfigurationDetails;

/// How a compute target is made up. A managed compute cluster is the only kind.
///
/// The member `computeType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ComputeConfigurationDetails {
    /// `MANAGED_COMPUTE_CLUSTER`
    ManagedComputeCluster(ManagedComputeClusterComputeConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ComputeConfigurationDetails {
    /// Returns the value if it is `MANAGED_COMPUTE_CLUSTER`.
    #[inline]
    pub fn as_managed_compute_cluster(
        &self,
    ) -> Option<&ManagedComputeClusterComputeConfigurationDetails> {
        match self {
            Self::ManagedComputeCluster(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ComputeConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<ManagedComputeClusterComputeConfigurationDetails>
for ComputeConfigurationDetails {
    fn from(value: ManagedComputeClusterComputeConfigurationDetails) -> Self {
        Self::ManagedComputeCluster(value)
    }
}

impl Union for ComputeConfigurationDetails {
    const DISCRIMINATOR: &'static str = "computeType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "MANAGED_COMPUTE_CLUSTER" => {
                generated::from_json(json).map(Self::ManagedComputeCluster)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ManagedComputeCluster(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ComputeConfigurationDetails);

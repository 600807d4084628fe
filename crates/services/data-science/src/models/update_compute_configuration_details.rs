// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::UpdateManagedComputeClusterConfigurationDetails;

/// What to change about the make-up of a compute target.
///
/// The member `computeType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateComputeConfigurationDetails {
    /// `MANAGED_COMPUTE_CLUSTER`
    ManagedComputeCluster(UpdateManagedComputeClusterConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl UpdateComputeConfigurationDetails {
    /// Returns the value if it is `MANAGED_COMPUTE_CLUSTER`.
    #[inline]
    pub fn as_managed_compute_cluster(
        &self,
    ) -> Option<&UpdateManagedComputeClusterConfigurationDetails> {
        match self {
            Self::ManagedComputeCluster(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for UpdateComputeConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<UpdateManagedComputeClusterConfigurationDetails>
for UpdateComputeConfigurationDetails {
    fn from(value: UpdateManagedComputeClusterConfigurationDetails) -> Self {
        Self::ManagedComputeCluster(value)
    }
}

impl Union for UpdateComputeConfigurationDetails {
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

oci_sdk_core::serde_union!(UpdateComputeConfigurationDetails);

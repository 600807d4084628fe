// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::UpdateManagedComputeClusterModelDeployInfrastructureConfigDetails;

/// What to change about what the deployment of one model runs on.
///
/// The member `infrastructureType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateModelDeployInfrastructureConfigurationDetails {
    /// `MANAGED_COMPUTE_CLUSTER`
    ManagedComputeCluster(
        UpdateManagedComputeClusterModelDeployInfrastructureConfigDetails,
    ),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl UpdateModelDeployInfrastructureConfigurationDetails {
    /// Returns the value if it is `MANAGED_COMPUTE_CLUSTER`.
    #[inline]
    pub fn as_managed_compute_cluster(
        &self,
    ) -> Option<&UpdateManagedComputeClusterModelDeployInfrastructureConfigDetails> {
        match self {
            Self::ManagedComputeCluster(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for UpdateModelDeployInfrastructureConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<UpdateManagedComputeClusterModelDeployInfrastructureConfigDetails>
for UpdateModelDeployInfrastructureConfigurationDetails {
    fn from(
        value: UpdateManagedComputeClusterModelDeployInfrastructureConfigDetails,
    ) -> Self {
        Self::ManagedComputeCluster(value)
    }
}

impl Union for UpdateModelDeployInfrastructureConfigurationDetails {
    const DISCRIMINATOR: &'static str = "infrastructureType";

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

oci_sdk_core::serde_union!(UpdateModelDeployInfrastructureConfigurationDetails);

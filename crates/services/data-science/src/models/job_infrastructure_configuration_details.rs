// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    EmptyJobInfrastructureConfigurationDetails,
    ManagedComputeClusterJobInfrastructureConfigurationDetails,
    ManagedEgressStandaloneJobInfrastructureConfigurationDetails,
    MultiNodeJobInfrastructureConfigurationDetails,
    StandaloneJobInfrastructureConfigurationDetails,
};

/// The machines that a job runs on, by their kind.
///
/// The member `jobInfrastructureType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum JobInfrastructureConfigurationDetails {
    /// `EMPTY`
    Empty(EmptyJobInfrastructureConfigurationDetails),
    /// `MANAGED_COMPUTE_CLUSTER`
    ManagedComputeCluster(ManagedComputeClusterJobInfrastructureConfigurationDetails),
    /// `ME_STANDALONE`
    MeStandalone(ManagedEgressStandaloneJobInfrastructureConfigurationDetails),
    /// `MULTI_NODE`
    MultiNode(MultiNodeJobInfrastructureConfigurationDetails),
    /// `STANDALONE`
    Standalone(StandaloneJobInfrastructureConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl JobInfrastructureConfigurationDetails {
    /// Returns the value if it is `EMPTY`.
    #[inline]
    pub fn as_empty(&self) -> Option<&EmptyJobInfrastructureConfigurationDetails> {
        match self {
            Self::Empty(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `MANAGED_COMPUTE_CLUSTER`.
    #[inline]
    pub fn as_managed_compute_cluster(
        &self,
    ) -> Option<&ManagedComputeClusterJobInfrastructureConfigurationDetails> {
        match self {
            Self::ManagedComputeCluster(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `ME_STANDALONE`.
    #[inline]
    pub fn as_me_standalone(
        &self,
    ) -> Option<&ManagedEgressStandaloneJobInfrastructureConfigurationDetails> {
        match self {
            Self::MeStandalone(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `MULTI_NODE`.
    #[inline]
    pub fn as_multi_node(
        &self,
    ) -> Option<&MultiNodeJobInfrastructureConfigurationDetails> {
        match self {
            Self::MultiNode(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `STANDALONE`.
    #[inline]
    pub fn as_standalone(
        &self,
    ) -> Option<&StandaloneJobInfrastructureConfigurationDetails> {
        match self {
            Self::Standalone(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for JobInfrastructureConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<EmptyJobInfrastructureConfigurationDetails>
for JobInfrastructureConfigurationDetails {
    fn from(value: EmptyJobInfrastructureConfigurationDetails) -> Self {
        Self::Empty(value)
    }
}

impl From<ManagedComputeClusterJobInfrastructureConfigurationDetails>
for JobInfrastructureConfigurationDetails {
    fn from(value: ManagedComputeClusterJobInfrastructureConfigurationDetails) -> Self {
        Self::ManagedComputeCluster(value)
    }
}

impl From<ManagedEgressStandaloneJobInfrastructureConfigurationDetails>
for JobInfrastructureConfigurationDetails {
    fn from(
        value: ManagedEgressStandaloneJobInfrastructureConfigurationDetails,
    ) -> Self {
        Self::MeStandalone(value)
    }
}

impl From<MultiNodeJobInfrastructureConfigurationDetails>
for JobInfrastructureConfigurationDetails {
    fn from(value: MultiNodeJobInfrastructureConfigurationDetails) -> Self {
        Self::MultiNode(value)
    }
}

impl From<StandaloneJobInfrastructureConfigurationDetails>
for JobInfrastructureConfigurationDetails {
    fn from(value: StandaloneJobInfrastructureConfigurationDetails) -> Self {
        Self::Standalone(value)
    }
}

impl Union for JobInfrastructureConfigurationDetails {
    const DISCRIMINATOR: &'static str = "jobInfrastructureType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "EMPTY" => generated::from_json(json).map(Self::Empty),
            "MANAGED_COMPUTE_CLUSTER" => {
                generated::from_json(json).map(Self::ManagedComputeCluster)
            }
            "ME_STANDALONE" => generated::from_json(json).map(Self::MeStandalone),
            "MULTI_NODE" => generated::from_json(json).map(Self::MultiNode),
            "STANDALONE" => generated::from_json(json).map(Self::Standalone),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty(value) => Wire::write(value, serializer),
            Self::ManagedComputeCluster(value) => Wire::write(value, serializer),
            Self::MeStandalone(value) => Wire::write(value, serializer),
            Self::MultiNode(value) => Wire::write(value, serializer),
            Self::Standalone(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(JobInfrastructureConfigurationDetails);

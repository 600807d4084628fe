// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    InstancePoolModelDeploymentSystemData,
    ManagedComputeClusterModelDeploymentSystemData, ModelDeploymentSystemDataModelType,
};

/// What the service reports about a model deployment, by what it runs on.
///
/// The member `systemInfraType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ModelDeploymentSystemData {
    /// `INSTANCE_POOL`
    InstancePool(InstancePoolModelDeploymentSystemData),
    /// `MANAGED_COMPUTE_CLUSTER`
    ManagedComputeCluster(ManagedComputeClusterModelDeploymentSystemData),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ModelDeploymentSystemData {
    /// Returns the value if it is `INSTANCE_POOL`.
    #[inline]
    pub fn as_instance_pool(&self) -> Option<&InstancePoolModelDeploymentSystemData> {
        match self {
            Self::InstancePool(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `MANAGED_COMPUTE_CLUSTER`.
    #[inline]
    pub fn as_managed_compute_cluster(
        &self,
    ) -> Option<&ManagedComputeClusterModelDeploymentSystemData> {
        match self {
            Self::ManagedComputeCluster(value) => Some(value),
            _ => None,
        }
    }

    /// What kind of model is deployed; so far only `MANAGED_MODEL`.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn model_type(&self) -> Option<ModelDeploymentSystemDataModelType> {
        match self {
            Self::InstancePool(value) => value.model_type.clone(),
            Self::ManagedComputeCluster(value) => value.model_type.clone(),
            Self::Unknown(value) => generated::unknown(value, "modelType"),
        }
    }
}

impl Default for ModelDeploymentSystemData {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<InstancePoolModelDeploymentSystemData> for ModelDeploymentSystemData {
    fn from(value: InstancePoolModelDeploymentSystemData) -> Self {
        Self::InstancePool(value)
    }
}

impl From<ManagedComputeClusterModelDeploymentSystemData> for ModelDeploymentSystemData {
    fn from(value: ManagedComputeClusterModelDeploymentSystemData) -> Self {
        Self::ManagedComputeCluster(value)
    }
}

impl Union for ModelDeploymentSystemData {
    const DISCRIMINATOR: &'static str = "systemInfraType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "INSTANCE_POOL" => generated::from_json(json).map(Self::InstancePool),
            "MANAGED_COMPUTE_CLUSTER" => {
                generated::from_json(json).map(Self::ManagedComputeCluster)
            }
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::InstancePool(value) => Wire::write(value, serializer),
            Self::ManagedComputeCluster(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ModelDeploymentSystemData);

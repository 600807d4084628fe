// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    UpdateModelGroupDeploymentConfigurationDetails,
    UpdateSingleModelDeploymentConfigurationDetails,
    UpdateSingleModelDeploymentFlexConfigurationDetails,
};

/// What to change about what a model deployment serves and how.
///
/// The member `deploymentType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateModelDeploymentConfigurationDetails {
    /// `MODEL_GROUP`
    ModelGroup(UpdateModelGroupDeploymentConfigurationDetails),
    /// `SINGLE_MODEL`
    SingleModel(UpdateSingleModelDeploymentConfigurationDetails),
    /// `SINGLE_MODEL_FLEX`
    SingleModelFlex(UpdateSingleModelDeploymentFlexConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl UpdateModelDeploymentConfigurationDetails {
    /// Returns the value if it is `MODEL_GROUP`.
    #[inline]
    pub fn as_model_group(
        &self,
    ) -> Option<&UpdateModelGroupDeploymentConfigurationDetails> {
        match self {
            Self::ModelGroup(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `SINGLE_MODEL`.
    #[inline]
    pub fn as_single_model(
        &self,
    ) -> Option<&UpdateSingleModelDeploymentConfigurationDetails> {
        match self {
            Self::SingleModel(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `SINGLE_MODEL_FLEX`.
    #[inline]
    pub fn as_single_model_flex(
        &self,
    ) -> Option<&UpdateSingleModelDeploymentFlexConfigurationDetails> {
        match self {
            Self::SingleModelFlex(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for UpdateModelDeploymentConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<UpdateModelGroupDeploymentConfigurationDetails>
for UpdateModelDeploymentConfigurationDetails {
    fn from(value: UpdateModelGroupDeploymentConfigurationDetails) -> Self {
        Self::ModelGroup(value)
    }
}

impl From<UpdateSingleModelDeploymentConfigurationDetails>
for UpdateModelDeploymentConfigurationDetails {
    fn from(value: UpdateSingleModelDeploymentConfigurationDetails) -> Self {
        Self::SingleModel(value)
    }
}

impl From<UpdateSingleModelDeploymentFlexConfigurationDetails>
for UpdateModelDeploymentConfigurationDetails {
    fn from(value: UpdateSingleModelDeploymentFlexConfigurationDetails) -> Self {
        Self::SingleModelFlex(value)
    }
}

impl Union for UpdateModelDeploymentConfigurationDetails {
    const DISCRIMINATOR: &'static str = "deploymentType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "MODEL_GROUP" => generated::from_json(json).map(Self::ModelGroup),
            "SINGLE_MODEL" => generated::from_json(json).map(Self::SingleModel),
            "SINGLE_MODEL_FLEX" => generated::from_json(json).map(Self::SingleModelFlex),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ModelGroup(value) => Wire::write(value, serializer),
            Self::SingleModel(value) => Wire::write(value, serializer),
            Self::SingleModelFlex(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(UpdateModelDeploymentConfigurationDetails);

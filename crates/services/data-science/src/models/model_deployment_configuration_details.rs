// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    ModelGroupDeploymentConfigurationDetails, SingleModelDeploymentConfigurationDetails,
    SingleModelDeploymentFlexConfigurationDetails,
};

/// What a model deployment serves and how: one model, one model on infrastructure of your
/// choice, or a group.
///
/// The member `deploymentType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ModelDeploymentConfigurationDetails {
    /// `MODEL_GROUP`
    ModelGroup(ModelGroupDeploymentConfigurationDetails),
    /// `SINGLE_MODEL`
    SingleModel(SingleModelDeploymentConfigurationDetails),
    /// `SINGLE_MODEL_FLEX`
    SingleModelFlex(SingleModelDeploymentFlexConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ModelDeploymentConfigurationDetails {
    /// Returns the value if it is `MODEL_GROUP`.
    #[inline]
    pub fn as_model_group(&self) -> Option<&ModelGroupDeploymentConfigurationDetails> {
        match self {
            Self::ModelGroup(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `SINGLE_MODEL`.
    #[inline]
    pub fn as_single_model(&self) -> Option<&SingleModelDeploymentConfigurationDetails> {
        match self {
            Self::SingleModel(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `SINGLE_MODEL_FLEX`.
    #[inline]
    pub fn as_single_model_flex(
        &self,
    ) -> Option<&SingleModelDeploymentFlexConfigurationDetails> {
        match self {
            Self::SingleModelFlex(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ModelDeploymentConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<ModelGroupDeploymentConfigurationDetails>
for ModelDeploymentConfigurationDetails {
    fn from(value: ModelGroupDeploymentConfigurationDetails) -> Self {
        Self::ModelGroup(value)
    }
}

impl From<SingleModelDeploymentConfigurationDetails>
for ModelDeploymentConfigurationDetails {
    fn from(value: SingleModelDeploymentConfigurationDetails) -> Self {
        Self::SingleModel(value)
    }
}

impl From<SingleModelDeploymentFlexConfigurationDetails>
for ModelDeploymentConfigurationDetails {
    fn from(value: SingleModelDeploymentFlexConfigurationDetails) -> Self {
        Self::SingleModelFlex(value)
    }
}

impl Union for ModelDeploymentConfigurationDetails {
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

oci_sdk_core::serde_union!(ModelDeploymentConfigurationDetails);

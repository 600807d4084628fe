// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    UpdateDefaultModelDeploymentEnvironmentConfigurationDetails,
    UpdateOcirModelDeploymentEnvironmentConfigurationDetails,
};

/// What to change about the environment that a model is served in.
///
/// The member `environmentConfigurationType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UpdateModelDeploymentEnvironmentConfigurationDetails {
    /// `DEFAULT`
    Default(UpdateDefaultModelDeploymentEnvironmentConfigurationDetails),
    /// `OCIR_CONTAINER`
    OcirContainer(UpdateOcirModelDeploymentEnvironmentConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl UpdateModelDeploymentEnvironmentConfigurationDetails {
    /// Returns the value if it is `DEFAULT`.
    #[inline]
    pub fn as_default(
        &self,
    ) -> Option<&UpdateDefaultModelDeploymentEnvironmentConfigurationDetails> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `OCIR_CONTAINER`.
    #[inline]
    pub fn as_ocir_container(
        &self,
    ) -> Option<&UpdateOcirModelDeploymentEnvironmentConfigurationDetails> {
        match self {
            Self::OcirContainer(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for UpdateModelDeploymentEnvironmentConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<UpdateDefaultModelDeploymentEnvironmentConfigurationDetails>
for UpdateModelDeploymentEnvironmentConfigurationDetails {
    fn from(value: UpdateDefaultModelDeploymentEnvironmentConfigurationDetails) -> Self {
        Self::Default(value)
    }
}

impl From<UpdateOcirModelDeploymentEnvironmentConfigurationDetails>
for UpdateModelDeploymentEnvironmentConfigurationDetails {
    fn from(value: UpdateOcirModelDeploymentEnvironmentConfigurationDetails) -> Self {
        Self::OcirContainer(value)
    }
}

impl Union for UpdateModelDeploymentEnvironmentConfigurationDetails {
    const DISCRIMINATOR: &'static str = "environmentConfigurationType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "DEFAULT" => generated::from_json(json).map(Self::Default),
            "OCIR_CONTAINER" => generated::from_json(json).map(Self::OcirContainer),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Default(value) => Wire::write(value, serializer),
            Self::OcirContainer(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(UpdateModelDeploymentEnvironmentConfigurationDetails);

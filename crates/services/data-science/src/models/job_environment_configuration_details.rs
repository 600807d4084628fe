// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::OcirContainerJobEnvironmentConfigurationDetails;

/// The environment that a job runs in. A container is the only kind.
///
/// The member `jobEnvironmentType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum JobEnvironmentConfigurationDetails {
    /// `OCIR_CONTAINER`
    OcirContainer(OcirContainerJobEnvironmentConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl JobEnvironmentConfigurationDetails {
    /// Returns the value if it is `OCIR_CONTAINER`.
    #[inline]
    pub fn as_ocir_container(
        &self,
    ) -> Option<&OcirContainerJobEnvironmentConfigurationDetails> {
        match self {
            Self::OcirContainer(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for JobEnvironmentConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<OcirContainerJobEnvironmentConfigurationDetails>
for JobEnvironmentConfigurationDetails {
    fn from(value: OcirContainerJobEnvironmentConfigurationDetails) -> Self {
        Self::OcirContainer(value)
    }
}

impl Union for JobEnvironmentConfigurationDetails {
    const DISCRIMINATOR: &'static str = "jobEnvironmentType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "OCIR_CONTAINER" => generated::from_json(json).map(Self::OcirContainer),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::OcirContainer(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(JobEnvironmentConfigurationDetails);

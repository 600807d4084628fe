// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::PipelineOcirContainerConfigurationDetails;

/// The container of a step. An image in the Container Registry is the only kind.
///
/// The member `containerType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineContainerConfigurationDetails {
    /// `OCIR_CONTAINER`
    OcirContainer(PipelineOcirContainerConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl PipelineContainerConfigurationDetails {
    /// Returns the value if it is `OCIR_CONTAINER`.
    #[inline]
    pub fn as_ocir_container(
        &self,
    ) -> Option<&PipelineOcirContainerConfigurationDetails> {
        match self {
            Self::OcirContainer(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for PipelineContainerConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<PipelineOcirContainerConfigurationDetails>
for PipelineContainerConfigurationDetails {
    fn from(value: PipelineOcirContainerConfigurationDetails) -> Self {
        Self::OcirContainer(value)
    }
}

impl Union for PipelineContainerConfigurationDetails {
    const DISCRIMINATOR: &'static str = "containerType";

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

oci_sdk_core::serde_union!(PipelineContainerConfigurationDetails);

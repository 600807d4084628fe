// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::PipelineDefaultConfigurationDetails;

/// What all steps of a pipeline run with.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineConfigurationDetails {
    /// `DEFAULT`
    Default(PipelineDefaultConfigurationDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl PipelineConfigurationDetails {
    /// Returns the value if it is `DEFAULT`.
    #[inline]
    pub fn as_default(&self) -> Option<&PipelineDefaultConfigurationDetails> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for PipelineConfigurationDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<PipelineDefaultConfigurationDetails> for PipelineConfigurationDetails {
    fn from(value: PipelineDefaultConfigurationDetails) -> Self {
        Self::Default(value)
    }
}

impl Union for PipelineConfigurationDetails {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "DEFAULT" => generated::from_json(json).map(Self::Default),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Default(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(PipelineConfigurationDetails);

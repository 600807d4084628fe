// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::PipelineDefaultStepParameterDetails;

/// The parameters of a step.
///
/// The member `parameterType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepParameterDetails {
    /// `DEFAULT`
    Default(PipelineDefaultStepParameterDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl PipelineStepParameterDetails {
    /// Returns the value if it is `DEFAULT`.
    #[inline]
    pub fn as_default(&self) -> Option<&PipelineDefaultStepParameterDetails> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for PipelineStepParameterDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<PipelineDefaultStepParameterDetails> for PipelineStepParameterDetails {
    fn from(value: PipelineDefaultStepParameterDetails) -> Self {
        Self::Default(value)
    }
}

impl Union for PipelineStepParameterDetails {
    const DISCRIMINATOR: &'static str = "parameterType";

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

oci_sdk_core::serde_union!(PipelineStepParameterDetails);

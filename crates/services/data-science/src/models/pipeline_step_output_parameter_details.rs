// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::PipelineJsonStepOutputParameterDetails;

/// Where a step leaves its output parameters. A JSON file is the only kind.
///
/// The member `outputParameterType` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepOutputParameterDetails {
    /// `JSON`
    Json(PipelineJsonStepOutputParameterDetails),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl PipelineStepOutputParameterDetails {
    /// Returns the value if it is `JSON`.
    #[inline]
    pub fn as_json(&self) -> Option<&PipelineJsonStepOutputParameterDetails> {
        match self {
            Self::Json(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for PipelineStepOutputParameterDetails {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<PipelineJsonStepOutputParameterDetails>
for PipelineStepOutputParameterDetails {
    fn from(value: PipelineJsonStepOutputParameterDetails) -> Self {
        Self::Json(value)
    }
}

impl Union for PipelineStepOutputParameterDetails {
    const DISCRIMINATOR: &'static str = "outputParameterType";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "JSON" => generated::from_json(json).map(Self::Json),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Json(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(PipelineStepOutputParameterDetails);

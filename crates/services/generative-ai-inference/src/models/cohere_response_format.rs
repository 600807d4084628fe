// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{CohereResponseJsonFormat, CohereResponseTextFormat};

/// The form that a Cohere model answers in.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CohereResponseFormat {
    /// `JSON_OBJECT`
    JsonObject(CohereResponseJsonFormat),
    /// `TEXT`
    Text(CohereResponseTextFormat),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl CohereResponseFormat {
    /// Returns the value if it is `JSON_OBJECT`.
    #[inline]
    pub fn as_json_object(&self) -> Option<&CohereResponseJsonFormat> {
        match self {
            Self::JsonObject(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `TEXT`.
    #[inline]
    pub fn as_text(&self) -> Option<&CohereResponseTextFormat> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for CohereResponseFormat {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CohereResponseJsonFormat> for CohereResponseFormat {
    fn from(value: CohereResponseJsonFormat) -> Self {
        Self::JsonObject(value)
    }
}

impl From<CohereResponseTextFormat> for CohereResponseFormat {
    fn from(value: CohereResponseTextFormat) -> Self {
        Self::Text(value)
    }
}

impl Union for CohereResponseFormat {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "JSON_OBJECT" => generated::from_json(json).map(Self::JsonObject),
            "TEXT" => generated::from_json(json).map(Self::Text),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::JsonObject(value) => Wire::write(value, serializer),
            Self::Text(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(CohereResponseFormat);

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    JsonObjectResponseFormat, JsonSchemaResponseFormat, TextResponseFormat,
};

/// The form that a model answers in.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ResponseFormat {
    /// `JSON_OBJECT`
    JsonObject(JsonObjectResponseFormat),
    /// `JSON_SCHEMA`
    JsonSchema(JsonSchemaResponseFormat),
    /// `TEXT`
    Text(TextResponseFormat),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ResponseFormat {
    /// Returns the value if it is `JSON_OBJECT`.
    #[inline]
    pub fn as_json_object(&self) -> Option<&JsonObjectResponseFormat> {
        match self {
            Self::JsonObject(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `JSON_SCHEMA`.
    #[inline]
    pub fn as_json_schema(&self) -> Option<&JsonSchemaResponseFormat> {
        match self {
            Self::JsonSchema(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `TEXT`.
    #[inline]
    pub fn as_text(&self) -> Option<&TextResponseFormat> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ResponseFormat {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<JsonObjectResponseFormat> for ResponseFormat {
    fn from(value: JsonObjectResponseFormat) -> Self {
        Self::JsonObject(value)
    }
}

impl From<JsonSchemaResponseFormat> for ResponseFormat {
    fn from(value: JsonSchemaResponseFormat) -> Self {
        Self::JsonSchema(value)
    }
}

impl From<TextResponseFormat> for ResponseFormat {
    fn from(value: TextResponseFormat) -> Self {
        Self::Text(value)
    }
}

impl Union for ResponseFormat {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "JSON_OBJECT" => generated::from_json(json).map(Self::JsonObject),
            "JSON_SCHEMA" => generated::from_json(json).map(Self::JsonSchema),
            "TEXT" => generated::from_json(json).map(Self::Text),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::JsonObject(value) => Wire::write(value, serializer),
            Self::JsonSchema(value) => Wire::write(value, serializer),
            Self::Text(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ResponseFormat);

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::FunctionCall;

/// A call of a tool that the model asks for.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ToolCall {
    /// `FUNCTION`
    Function(FunctionCall),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ToolCall {
    /// Returns the value if it is `FUNCTION`.
    #[inline]
    pub fn as_function(&self) -> Option<&FunctionCall> {
        match self {
            Self::Function(value) => Some(value),
            _ => None,
        }
    }

    /// The id of the call.
    ///
    /// `None` where it is missing.
    #[inline]
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Function(value) => Some(&value.id),
            Self::Unknown(value) => generated::unknown_str(value, "id"),
        }
    }
}

impl Default for ToolCall {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<FunctionCall> for ToolCall {
    fn from(value: FunctionCall) -> Self {
        Self::Function(value)
    }
}

impl Union for ToolCall {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "FUNCTION" => generated::from_json(json).map(Self::Function),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Function(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ToolCall);

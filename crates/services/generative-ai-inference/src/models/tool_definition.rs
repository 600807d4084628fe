// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::FunctionDefinition;

/// A tool that the model may ask to have called.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ToolDefinition {
    /// `FUNCTION`
    Function(FunctionDefinition),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ToolDefinition {
    /// Returns the value if it is `FUNCTION`.
    #[inline]
    pub fn as_function(&self) -> Option<&FunctionDefinition> {
        match self {
            Self::Function(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ToolDefinition {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<FunctionDefinition> for ToolDefinition {
    fn from(value: FunctionDefinition) -> Self {
        Self::Function(value)
    }
}

impl Union for ToolDefinition {
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

oci_sdk_core::serde_union!(ToolDefinition);

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{GuardrailsImageInput, GuardrailsTextInput};

/// Content to check. The subtypes are the kinds of content.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum GuardrailsInput {
    /// `IMAGE`
    Image(GuardrailsImageInput),
    /// `TEXT`
    Text(GuardrailsTextInput),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl GuardrailsInput {
    /// Returns the value if it is `IMAGE`.
    #[inline]
    pub fn as_image(&self) -> Option<&GuardrailsImageInput> {
        match self {
            Self::Image(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `TEXT`.
    #[inline]
    pub fn as_text(&self) -> Option<&GuardrailsTextInput> {
        match self {
            Self::Text(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for GuardrailsInput {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<GuardrailsImageInput> for GuardrailsInput {
    fn from(value: GuardrailsImageInput) -> Self {
        Self::Image(value)
    }
}

impl From<GuardrailsTextInput> for GuardrailsInput {
    fn from(value: GuardrailsTextInput) -> Self {
        Self::Text(value)
    }
}

impl Union for GuardrailsInput {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "IMAGE" => generated::from_json(json).map(Self::Image),
            "TEXT" => generated::from_json(json).map(Self::Text),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Image(value) => Wire::write(value, serializer),
            Self::Text(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(GuardrailsInput);

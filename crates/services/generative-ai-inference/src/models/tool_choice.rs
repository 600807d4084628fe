// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    ToolChoiceAuto, ToolChoiceFunction, ToolChoiceNone, ToolChoiceRequired,
};

/// Whether the model calls tools. The subtypes are the choices.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ToolChoice {
    /// `AUTO`
    Auto(ToolChoiceAuto),
    /// `FUNCTION`
    Function(ToolChoiceFunction),
    /// `NONE`
    None(ToolChoiceNone),
    /// `REQUIRED`
    Required(ToolChoiceRequired),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ToolChoice {
    /// Returns the value if it is `AUTO`.
    #[inline]
    pub fn as_auto(&self) -> Option<&ToolChoiceAuto> {
        match self {
            Self::Auto(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `FUNCTION`.
    #[inline]
    pub fn as_function(&self) -> Option<&ToolChoiceFunction> {
        match self {
            Self::Function(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `NONE`.
    #[inline]
    pub fn as_none(&self) -> Option<&ToolChoiceNone> {
        match self {
            Self::None(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `REQUIRED`.
    #[inline]
    pub fn as_required(&self) -> Option<&ToolChoiceRequired> {
        match self {
            Self::Required(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ToolChoice {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<ToolChoiceAuto> for ToolChoice {
    fn from(value: ToolChoiceAuto) -> Self {
        Self::Auto(value)
    }
}

impl From<ToolChoiceFunction> for ToolChoice {
    fn from(value: ToolChoiceFunction) -> Self {
        Self::Function(value)
    }
}

impl From<ToolChoiceNone> for ToolChoice {
    fn from(value: ToolChoiceNone) -> Self {
        Self::None(value)
    }
}

impl From<ToolChoiceRequired> for ToolChoice {
    fn from(value: ToolChoiceRequired) -> Self {
        Self::Required(value)
    }
}

impl Union for ToolChoice {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "AUTO" => generated::from_json(json).map(Self::Auto),
            "FUNCTION" => generated::from_json(json).map(Self::Function),
            "NONE" => generated::from_json(json).map(Self::None),
            "REQUIRED" => generated::from_json(json).map(Self::Required),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Auto(value) => Wire::write(value, serializer),
            Self::Function(value) => Wire::write(value, serializer),
            Self::None(value) => Wire::write(value, serializer),
            Self::Required(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ToolChoice);

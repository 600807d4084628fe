// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Wire};

use crate::models_named_like_std::models::{Some, Union, Value};

/// A default.
///
/// The member `kind` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Default {
    /// `UNION`
    Union(Union),
    /// `DEFAULT`
    Default(Some),
    /// One that this version of the SDK does not know, as it came.
    Unknown(generated::Value),
}

impl Default {
    /// Returns the value if it is `UNION`.
    #[inline]
    pub fn as_union(&self) -> Option<&Union> {
        match self {
            Self::Union(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `DEFAULT`.
    #[inline]
    pub fn as_default(&self) -> Option<&Some> {
        match self {
            Self::Default(value) => Some(value),
            _ => None,
        }
    }

    /// The value.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Union(value) => value.value.as_ref(),
            Self::Default(value) => value.value.as_ref(),
            Self::Unknown(_) => None,
        }
    }
}

impl ::std::default::Default for Default {
    fn default() -> Self {
        Self::Unknown(generated::Value::Null)
    }
}

impl From<Union> for Default {
    fn from(value: Union) -> Self {
        Self::Union(value)
    }
}

impl From<Some> for Default {
    fn from(value: Some) -> Self {
        Self::Default(value)
    }
}

impl generated::Union for Default {
    const DISCRIMINATOR: &'static str = "kind";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "UNION" => generated::from_json(json).map(Self::Union),
            "DEFAULT" => generated::from_json(json).map(Self::Default),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Union(value) => Wire::write(value, serializer),
            Self::Default(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(Default);

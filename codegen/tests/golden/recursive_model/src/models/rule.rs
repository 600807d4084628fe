// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::recursive_model::models::{AllRule, Leaf, NotRule};

/// A rule.
///
/// The member `kind` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Rule {
    /// `NOT`
    Not(NotRule),
    /// `ALL`
    All(AllRule),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl Rule {
    /// Returns the value if it is `NOT`.
    #[inline]
    pub fn as_not(&self) -> Option<&NotRule> {
        match self {
            Self::Not(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `ALL`.
    #[inline]
    pub fn as_all(&self) -> Option<&AllRule> {
        match self {
            Self::All(value) => Some(value),
            _ => None,
        }
    }

    /// The leaf.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn leaf(&self) -> Option<&Leaf> {
        match self {
            Self::Not(value) => value.leaf.as_ref(),
            Self::All(value) => value.leaf.as_ref(),
            Self::Unknown(_) => None,
        }
    }

    /// The fallback.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn fallback(&self) -> Option<&Rule> {
        match self {
            Self::Not(value) => value.fallback.as_deref(),
            Self::All(value) => value.fallback.as_deref(),
            Self::Unknown(_) => None,
        }
    }
}

impl Default for Rule {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<NotRule> for Rule {
    fn from(value: NotRule) -> Self {
        Self::Not(value)
    }
}

impl From<AllRule> for Rule {
    fn from(value: AllRule) -> Self {
        Self::All(value)
    }
}

impl Union for Rule {
    const DISCRIMINATOR: &'static str = "kind";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "NOT" => generated::from_json(json).map(Self::Not),
            "ALL" => generated::from_json(json).map(Self::All),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Not(value) => Wire::write(value, serializer),
            Self::All(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(Rule);

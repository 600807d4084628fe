// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::StaticContent;

/// What the answer is expected to be, to get it faster. Worthwhile when most of it is known,
/// as for a file with small changes.
///
/// The member `type` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Prediction {
    /// `CONTENT`
    Content(StaticContent),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl Prediction {
    /// Returns the value if it is `CONTENT`.
    #[inline]
    pub fn as_content(&self) -> Option<&StaticContent> {
        match self {
            Self::Content(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for Prediction {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<StaticContent> for Prediction {
    fn from(value: StaticContent) -> Self {
        Self::Content(value)
    }
}

impl Union for Prediction {
    const DISCRIMINATOR: &'static str = "type";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "CONTENT" => generated::from_json(json).map(Self::Content),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Content(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(Prediction);

// @generated from spec/answer-that-may-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::answer_that_may_be_events::models::{GenericChatRequest, PlainChatRequest};

/// A chat request.
///
/// The member `apiFormat` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ChatRequest {
    /// `GENERIC`
    Generic(GenericChatRequest),
    /// `PLAIN`
    Plain(PlainChatRequest),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl ChatRequest {
    /// Returns the value if it is `GENERIC`.
    #[inline]
    pub fn as_generic(&self) -> Option<&GenericChatRequest> {
        match self {
            Self::Generic(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `PLAIN`.
    #[inline]
    pub fn as_plain(&self) -> Option<&PlainChatRequest> {
        match self {
            Self::Plain(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for ChatRequest {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<GenericChatRequest> for ChatRequest {
    fn from(value: GenericChatRequest) -> Self {
        Self::Generic(value)
    }
}

impl From<PlainChatRequest> for ChatRequest {
    fn from(value: PlainChatRequest) -> Self {
        Self::Plain(value)
    }
}

impl Union for ChatRequest {
    const DISCRIMINATOR: &'static str = "apiFormat";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "GENERIC" => generated::from_json(json).map(Self::Generic),
            "PLAIN" => generated::from_json(json).map(Self::Plain),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Generic(value) => Wire::write(value, serializer),
            Self::Plain(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(ChatRequest);

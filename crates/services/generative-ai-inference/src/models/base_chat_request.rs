// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{CohereChatRequest, CohereChatRequestV2, GenericChatRequest};

/// A request to a chat model. The subtypes are for the families of models.
///
/// The member `apiFormat` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BaseChatRequest {
    /// `COHERE`
    Cohere(CohereChatRequest),
    /// `COHEREV2`
    Coherev2(CohereChatRequestV2),
    /// `GENERIC`
    Generic(GenericChatRequest),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl BaseChatRequest {
    /// Returns the value if it is `COHERE`.
    #[inline]
    pub fn as_cohere(&self) -> Option<&CohereChatRequest> {
        match self {
            Self::Cohere(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `COHEREV2`.
    #[inline]
    pub fn as_coherev2(&self) -> Option<&CohereChatRequestV2> {
        match self {
            Self::Coherev2(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `GENERIC`.
    #[inline]
    pub fn as_generic(&self) -> Option<&GenericChatRequest> {
        match self {
            Self::Generic(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for BaseChatRequest {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CohereChatRequest> for BaseChatRequest {
    fn from(value: CohereChatRequest) -> Self {
        Self::Cohere(value)
    }
}

impl From<CohereChatRequestV2> for BaseChatRequest {
    fn from(value: CohereChatRequestV2) -> Self {
        Self::Coherev2(value)
    }
}

impl From<GenericChatRequest> for BaseChatRequest {
    fn from(value: GenericChatRequest) -> Self {
        Self::Generic(value)
    }
}

impl Union for BaseChatRequest {
    const DISCRIMINATOR: &'static str = "apiFormat";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "COHERE" => generated::from_json(json).map(Self::Cohere),
            "COHEREV2" => generated::from_json(json).map(Self::Coherev2),
            "GENERIC" => generated::from_json(json).map(Self::Generic),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Cohere(value) => Wire::write(value, serializer),
            Self::Coherev2(value) => Wire::write(value, serializer),
            Self::Generic(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(BaseChatRequest);

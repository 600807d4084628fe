// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    CohereAssistantMessageV2, CohereContentV2, CohereSystemMessageV2,
    CohereToolMessageV2, CohereUserMessageV2,
};

/// A message of a conversation, in version 2 of the API of Cohere. The subtypes are the roles.
///
/// The member `role` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CohereMessageV2 {
    /// `ASSISTANT`
    Assistant(CohereAssistantMessageV2),
    /// `SYSTEM`
    System(CohereSystemMessageV2),
    /// `TOOL`
    Tool(CohereToolMessageV2),
    /// `USER`
    User(CohereUserMessageV2),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl CohereMessageV2 {
    /// Returns the value if it is `ASSISTANT`.
    #[inline]
    pub fn as_assistant(&self) -> Option<&CohereAssistantMessageV2> {
        match self {
            Self::Assistant(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `SYSTEM`.
    #[inline]
    pub fn as_system(&self) -> Option<&CohereSystemMessageV2> {
        match self {
            Self::System(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `TOOL`.
    #[inline]
    pub fn as_tool(&self) -> Option<&CohereToolMessageV2> {
        match self {
            Self::Tool(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `USER`.
    #[inline]
    pub fn as_user(&self) -> Option<&CohereUserMessageV2> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The parts of the message.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn content(&self) -> Option<&[CohereContentV2]> {
        match self {
            Self::Assistant(value) => Some(&value.content),
            Self::System(value) => Some(&value.content),
            Self::Tool(value) => Some(&value.content),
            Self::User(value) => Some(&value.content),
            Self::Unknown(_) => None,
        }
    }
}

impl Default for CohereMessageV2 {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CohereAssistantMessageV2> for CohereMessageV2 {
    fn from(value: CohereAssistantMessageV2) -> Self {
        Self::Assistant(value)
    }
}

impl From<CohereSystemMessageV2> for CohereMessageV2 {
    fn from(value: CohereSystemMessageV2) -> Self {
        Self::System(value)
    }
}

impl From<CohereToolMessageV2> for CohereMessageV2 {
    fn from(value: CohereToolMessageV2) -> Self {
        Self::Tool(value)
    }
}

impl From<CohereUserMessageV2> for CohereMessageV2 {
    fn from(value: CohereUserMessageV2) -> Self {
        Self::User(value)
    }
}

impl Union for CohereMessageV2 {
    const DISCRIMINATOR: &'static str = "role";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "ASSISTANT" => generated::from_json(json).map(Self::Assistant),
            "SYSTEM" => generated::from_json(json).map(Self::System),
            "TOOL" => generated::from_json(json).map(Self::Tool),
            "USER" => generated::from_json(json).map(Self::User),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Assistant(value) => Wire::write(value, serializer),
            Self::System(value) => Wire::write(value, serializer),
            Self::Tool(value) => Wire::write(value, serializer),
            Self::User(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(CohereMessageV2);

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    CohereChatBotMessage, CohereSystemMessage, CohereToolMessage, CohereUserMessage,
};

/// A message of a conversation, in version 1 of the API of Cohere. The subtypes are the roles.
///
/// The member `role` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum CohereMessage {
    /// `CHATBOT`
    Chatbot(CohereChatBotMessage),
    /// `SYSTEM`
    System(CohereSystemMessage),
    /// `TOOL`
    Tool(CohereToolMessage),
    /// `USER`
    User(CohereUserMessage),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl CohereMessage {
    /// Returns the value if it is `CHATBOT`.
    #[inline]
    pub fn as_chatbot(&self) -> Option<&CohereChatBotMessage> {
        match self {
            Self::Chatbot(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `SYSTEM`.
    #[inline]
    pub fn as_system(&self) -> Option<&CohereSystemMessage> {
        match self {
            Self::System(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `TOOL`.
    #[inline]
    pub fn as_tool(&self) -> Option<&CohereToolMessage> {
        match self {
            Self::Tool(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `USER`.
    #[inline]
    pub fn as_user(&self) -> Option<&CohereUserMessage> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }
}

impl Default for CohereMessage {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<CohereChatBotMessage> for CohereMessage {
    fn from(value: CohereChatBotMessage) -> Self {
        Self::Chatbot(value)
    }
}

impl From<CohereSystemMessage> for CohereMessage {
    fn from(value: CohereSystemMessage) -> Self {
        Self::System(value)
    }
}

impl From<CohereToolMessage> for CohereMessage {
    fn from(value: CohereToolMessage) -> Self {
        Self::Tool(value)
    }
}

impl From<CohereUserMessage> for CohereMessage {
    fn from(value: CohereUserMessage) -> Self {
        Self::User(value)
    }
}

impl Union for CohereMessage {
    const DISCRIMINATOR: &'static str = "role";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "CHATBOT" => generated::from_json(json).map(Self::Chatbot),
            "SYSTEM" => generated::from_json(json).map(Self::System),
            "TOOL" => generated::from_json(json).map(Self::Tool),
            "USER" => generated::from_json(json).map(Self::User),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Chatbot(value) => Wire::write(value, serializer),
            Self::System(value) => Wire::write(value, serializer),
            Self::Tool(value) => Wire::write(value, serializer),
            Self::User(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(CohereMessage);

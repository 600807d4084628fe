// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, JsonError, Serializer, Union, Value, Wire};

use crate::models::{
    AssistantMessage, ChatContent, DeveloperMessage, SystemMessage, ToolMessage,
    UserMessage,
};

/// A message of a conversation. The subtypes are the roles.
///
/// The member `role` says which one it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// `ASSISTANT`
    Assistant(AssistantMessage),
    /// `DEVELOPER`
    Developer(DeveloperMessage),
    /// `SYSTEM`
    System(SystemMessage),
    /// `TOOL`
    Tool(ToolMessage),
    /// `USER`
    User(UserMessage),
    /// One that this version of the SDK does not know, as it came.
    Unknown(Value),
}

impl Message {
    /// Returns the value if it is `ASSISTANT`.
    #[inline]
    pub fn as_assistant(&self) -> Option<&AssistantMessage> {
        match self {
            Self::Assistant(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `DEVELOPER`.
    #[inline]
    pub fn as_developer(&self) -> Option<&DeveloperMessage> {
        match self {
            Self::Developer(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `SYSTEM`.
    #[inline]
    pub fn as_system(&self) -> Option<&SystemMessage> {
        match self {
            Self::System(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `TOOL`.
    #[inline]
    pub fn as_tool(&self) -> Option<&ToolMessage> {
        match self {
            Self::Tool(value) => Some(value),
            _ => None,
        }
    }

    /// Returns the value if it is `USER`.
    #[inline]
    pub fn as_user(&self) -> Option<&UserMessage> {
        match self {
            Self::User(value) => Some(value),
            _ => None,
        }
    }

    /// The parts of the message.
    ///
    /// `None` where it is missing, and for a subtype that this version does not know.
    #[inline]
    pub fn content(&self) -> Option<&[ChatContent]> {
        match self {
            Self::Assistant(value) => value.content.as_deref(),
            Self::Developer(value) => value.content.as_deref(),
            Self::System(value) => value.content.as_deref(),
            Self::Tool(value) => value.content.as_deref(),
            Self::User(value) => value.content.as_deref(),
            Self::Unknown(_) => None,
        }
    }
}

impl Default for Message {
    fn default() -> Self {
        Self::Unknown(Value::Null)
    }
}

impl From<AssistantMessage> for Message {
    fn from(value: AssistantMessage) -> Self {
        Self::Assistant(value)
    }
}

impl From<DeveloperMessage> for Message {
    fn from(value: DeveloperMessage) -> Self {
        Self::Developer(value)
    }
}

impl From<SystemMessage> for Message {
    fn from(value: SystemMessage) -> Self {
        Self::System(value)
    }
}

impl From<ToolMessage> for Message {
    fn from(value: ToolMessage) -> Self {
        Self::Tool(value)
    }
}

impl From<UserMessage> for Message {
    fn from(value: UserMessage) -> Self {
        Self::User(value)
    }
}

impl Union for Message {
    const DISCRIMINATOR: &'static str = "role";

    fn select(tag: &str, json: &str) -> Result<Self, JsonError> {
        match tag {
            "ASSISTANT" => generated::from_json(json).map(Self::Assistant),
            "DEVELOPER" => generated::from_json(json).map(Self::Developer),
            "SYSTEM" => generated::from_json(json).map(Self::System),
            "TOOL" => generated::from_json(json).map(Self::Tool),
            "USER" => generated::from_json(json).map(Self::User),
            _ => generated::from_json(json).map(Self::Unknown),
        }
    }

    fn variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Assistant(value) => Wire::write(value, serializer),
            Self::Developer(value) => Wire::write(value, serializer),
            Self::System(value) => Wire::write(value, serializer),
            Self::Tool(value) => Wire::write(value, serializer),
            Self::User(value) => Wire::write(value, serializer),
            Self::Unknown(value) => Wire::write(value, serializer),
        }
    }
}

oci_sdk_core::serde_union!(Message);

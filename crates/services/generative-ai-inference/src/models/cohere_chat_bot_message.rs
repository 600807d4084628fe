// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CohereToolCall;

/// A message of the model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereChatBotMessage {
    /// What is said.
    pub message: Option<String>,
    /// The calls of tools that the model asks for.
    pub tool_calls: Option<Vec<CohereToolCall>>,
}

impl CohereChatBotMessage {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets [`tool_calls`](Self::tool_calls).
    #[must_use]
    pub fn with_tool_calls(
        mut self,
        tool_calls: impl IntoIterator<Item = impl Into<CohereToolCall>>,
    ) -> Self {
        self.tool_calls = Some(generated::list(tool_calls));
        self
    }
}

impl Model for CohereChatBotMessage {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "message" => generated::read(&mut self.message, map),
            "toolCalls" => generated::read(&mut self.tool_calls, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("role", "CHATBOT")?;
        generated::write(map, "message", &self.message)?;
        generated::write(map, "toolCalls", &self.tool_calls)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereChatBotMessage);

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::ChatContent;

/// A message with what a tool has returned.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolMessage {
    /// The parts of the message.
    pub content: Option<Vec<ChatContent>>,
    /// The id of the call that this is the result of.
    pub tool_call_id: Option<String>,
}

impl ToolMessage {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(
        mut self,
        content: impl IntoIterator<Item = impl Into<ChatContent>>,
    ) -> Self {
        self.content = Some(generated::list(content));
        self
    }

    /// Sets [`tool_call_id`](Self::tool_call_id).
    #[must_use]
    pub fn with_tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
        self
    }
}

impl Model for ToolMessage {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "content" => generated::read(&mut self.content, map),
            "toolCallId" => generated::read(&mut self.tool_call_id, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("role", "TOOL")?;
        generated::write(map, "content", &self.content)?;
        generated::write(map, "toolCallId", &self.tool_call_id)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ToolMessage);

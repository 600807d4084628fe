// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{Annotation, ChatContent, ToolCall};

/// A message of the model. One that only calls tools has no `content`: null, not an empty
/// text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantMessage {
    /// The parts of the message.
    pub content: Option<Vec<ChatContent>>,
    /// The name: of the function or, in a message, of the participant, to tell apart several of
    /// one role.
    pub name: Option<String>,
    /// What the model said when it refused to answer.
    pub refusal: Option<String>,
    /// The calls of tools that the model asks for.
    pub tool_calls: Option<Vec<ToolCall>>,
    /// What was noted about the message, such as sources from a web search.
    pub annotations: Option<Vec<Annotation>>,
    /// What the model thought on its way to the answer.
    pub reasoning_content: Option<String>,
}

impl AssistantMessage {
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

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`refusal`](Self::refusal).
    #[must_use]
    pub fn with_refusal(mut self, refusal: impl Into<String>) -> Self {
        self.refusal = Some(refusal.into());
        self
    }

    /// Sets [`tool_calls`](Self::tool_calls).
    #[must_use]
    pub fn with_tool_calls(
        mut self,
        tool_calls: impl IntoIterator<Item = impl Into<ToolCall>>,
    ) -> Self {
        self.tool_calls = Some(generated::list(tool_calls));
        self
    }

    /// Sets [`annotations`](Self::annotations).
    #[must_use]
    pub fn with_annotations(
        mut self,
        annotations: impl IntoIterator<Item = impl Into<Annotation>>,
    ) -> Self {
        self.annotations = Some(generated::list(annotations));
        self
    }

    /// Sets [`reasoning_content`](Self::reasoning_content).
    #[must_use]
    pub fn with_reasoning_content(
        mut self,
        reasoning_content: impl Into<String>,
    ) -> Self {
        self.reasoning_content = Some(reasoning_content.into());
        self
    }
}

impl Model for AssistantMessage {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "content" => generated::read(&mut self.content, map),
            "name" => generated::read(&mut self.name, map),
            "refusal" => generated::read(&mut self.refusal, map),
            "toolCalls" => generated::read(&mut self.tool_calls, map),
            "annotations" => generated::read(&mut self.annotations, map),
            "reasoningContent" => generated::read(&mut self.reasoning_content, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("role", "ASSISTANT")?;
        generated::write(map, "content", &self.content)?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "refusal", &self.refusal)?;
        generated::write(map, "toolCalls", &self.tool_calls)?;
        generated::write(map, "annotations", &self.annotations)?;
        generated::write(map, "reasoningContent", &self.reasoning_content)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(AssistantMessage);

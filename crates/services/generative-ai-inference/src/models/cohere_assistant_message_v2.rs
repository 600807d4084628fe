// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{CohereCitationV2, CohereContentV2, CohereToolCallV2};

/// A message of the model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereAssistantMessageV2 {
    /// The parts of the message.
    pub content: Vec<CohereContentV2>,
    /// What the model thinks about which tools to call, and why.
    pub tool_plan: Option<String>,
    /// The calls of tools that the model asks for.
    pub tool_calls: Option<Vec<CohereToolCallV2>>,
    /// The parts of the answer that rest on sources.
    pub citations: Option<Vec<CohereCitationV2>>,
}

impl CohereAssistantMessageV2 {
    /// With the members that are required.
    pub fn new(content: impl IntoIterator<Item = impl Into<CohereContentV2>>) -> Self {
        Self {
            content: generated::list(content),
            ..Self::default()
        }
    }

    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(
        mut self,
        content: impl IntoIterator<Item = impl Into<CohereContentV2>>,
    ) -> Self {
        self.content = generated::list(content);
        self
    }

    /// Sets [`tool_plan`](Self::tool_plan).
    #[must_use]
    pub fn with_tool_plan(mut self, tool_plan: impl Into<String>) -> Self {
        self.tool_plan = Some(tool_plan.into());
        self
    }

    /// Sets [`tool_calls`](Self::tool_calls).
    #[must_use]
    pub fn with_tool_calls(
        mut self,
        tool_calls: impl IntoIterator<Item = impl Into<CohereToolCallV2>>,
    ) -> Self {
        self.tool_calls = Some(generated::list(tool_calls));
        self
    }

    /// Sets [`citations`](Self::citations).
    #[must_use]
    pub fn with_citations(
        mut self,
        citations: impl IntoIterator<Item = impl Into<CohereCitationV2>>,
    ) -> Self {
        self.citations = Some(generated::list(citations));
        self
    }
}

impl Model for CohereAssistantMessageV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "content" => generated::read(&mut self.content, map),
            "toolPlan" => generated::read(&mut self.tool_plan, map),
            "toolCalls" => generated::read(&mut self.tool_calls, map),
            "citations" => generated::read(&mut self.citations, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("role", "ASSISTANT")?;
        generated::write(map, "content", &self.content)?;
        generated::write(map, "toolPlan", &self.tool_plan)?;
        generated::write(map, "toolCalls", &self.tool_calls)?;
        generated::write(map, "citations", &self.citations)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereAssistantMessageV2);

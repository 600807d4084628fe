// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CohereToolResult;

/// A message with what tools have returned.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereToolMessage {
    /// What the tools have returned that the model asked for in its last turn.
    pub tool_results: Vec<CohereToolResult>,
}

impl CohereToolMessage {
    /// With the members that are required.
    pub fn new(
        tool_results: impl IntoIterator<Item = impl Into<CohereToolResult>>,
    ) -> Self {
        Self {
            tool_results: generated::list(tool_results),
            ..Self::default()
        }
    }

    /// Sets [`tool_results`](Self::tool_results).
    #[must_use]
    pub fn with_tool_results(
        mut self,
        tool_results: impl IntoIterator<Item = impl Into<CohereToolResult>>,
    ) -> Self {
        self.tool_results = generated::list(tool_results);
        self
    }
}

impl Model for CohereToolMessage {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "toolResults" => generated::read(&mut self.tool_results, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("role", "TOOL")?;
        generated::write(map, "toolResults", &self.tool_results)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereToolMessage);

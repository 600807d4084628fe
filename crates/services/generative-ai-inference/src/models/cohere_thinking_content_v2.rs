// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What the model thought, in a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereThinkingContentV2 {
    /// In a request, whether and how much the model thinks; in a message, what it thought.
    pub thinking: Option<String>,
}

impl CohereThinkingContentV2 {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`thinking`](Self::thinking).
    #[must_use]
    pub fn with_thinking(mut self, thinking: impl Into<String>) -> Self {
        self.thinking = Some(thinking.into());
        self
    }
}

impl Model for CohereThinkingContentV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "thinking" => generated::read(&mut self.thinking, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "THINKING")?;
        generated::write(map, "thinking", &self.thinking)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereThinkingContentV2);

// @generated from spec/answer-that-may-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A plain chat request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PlainChatRequest {
    /// The prompt.
    pub prompt: Option<String>,
}

impl PlainChatRequest {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`prompt`](Self::prompt).
    #[must_use]
    pub fn with_prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }
}

impl Model for PlainChatRequest {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "prompt" => generated::read(&mut self.prompt, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("apiFormat", "PLAIN")?;
        generated::write(map, "prompt", &self.prompt)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PlainChatRequest);

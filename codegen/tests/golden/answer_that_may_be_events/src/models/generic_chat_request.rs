// @generated from spec/answer-that-may-be-events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A generic chat request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericChatRequest {
    /// The prompt.
    pub prompt: Option<String>,
    /// Whether it is stream.
    pub is_stream: Option<bool>,
}

impl GenericChatRequest {
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

    /// Sets [`is_stream`](Self::is_stream).
    #[must_use]
    pub fn with_is_stream(mut self, is_stream: impl Into<bool>) -> Self {
        self.is_stream = Some(is_stream.into());
        self
    }
}

impl Model for GenericChatRequest {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "prompt" => generated::read(&mut self.prompt, map),
            "isStream" => generated::read(&mut self.is_stream, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("apiFormat", "GENERIC")?;
        generated::write(map, "prompt", &self.prompt)?;
        generated::write(map, "isStream", &self.is_stream)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GenericChatRequest);

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Text in a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextContent {
    /// The text.
    pub text: Option<String>,
}

impl TextContent {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl Model for TextContent {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "text" => generated::read(&mut self.text, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "TEXT")?;
        generated::write(map, "text", &self.text)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(TextContent);

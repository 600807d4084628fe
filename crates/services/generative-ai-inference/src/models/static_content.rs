// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::TextContent;

/// A text that the answer is expected to be mostly the same as.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StaticContent {
    /// The content: of text to check, the text itself; of a prediction, the text to expect.
    pub content: Option<Vec<TextContent>>,
}

impl StaticContent {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(
        mut self,
        content: impl IntoIterator<Item = impl Into<TextContent>>,
    ) -> Self {
        self.content = Some(generated::list(content));
        self
    }
}

impl Model for StaticContent {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "content" => generated::read(&mut self.content, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "CONTENT")?;
        generated::write(map, "content", &self.content)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(StaticContent);

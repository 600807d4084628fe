// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A text to check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailsTextInput {
    /// The content: of text to check, the text itself; of a prediction, the text to expect.
    pub content: Option<String>,
    /// The language of the text, such as `en` or `zh-CN`.
    pub language_code: Option<String>,
}

impl GuardrailsTextInput {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`content`](Self::content).
    #[must_use]
    pub fn with_content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`language_code`](Self::language_code).
    #[must_use]
    pub fn with_language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }
}

impl Model for GuardrailsTextInput {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "content" => generated::read(&mut self.content, map),
            "languageCode" => generated::read(&mut self.language_code, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "TEXT")?;
        generated::write(map, "content", &self.content)?;
        generated::write(map, "languageCode", &self.language_code)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(GuardrailsTextInput);

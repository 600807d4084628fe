// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What a streamed answer contains. Only together with `isStream`.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StreamOptions {
    /// Whether a last event with the token counts of the whole request is sent before the end of
    /// the stream.
    pub is_include_usage: Option<bool>,
}

impl StreamOptions {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`is_include_usage`](Self::is_include_usage).
    #[must_use]
    pub fn with_is_include_usage(mut self, is_include_usage: impl Into<bool>) -> Self {
        self.is_include_usage = Some(is_include_usage.into());
        self
    }
}

impl Model for StreamOptions {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "isIncludeUsage" => generated::read(&mut self.is_include_usage, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "isIncludeUsage", &self.is_include_usage)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(StreamOptions);

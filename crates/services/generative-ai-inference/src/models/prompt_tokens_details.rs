// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// What the tokens of a prompt consist of.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptTokensDetails {
    /// How many tokens of the prompt came from a cache.
    pub cached_tokens: Option<i64>,
}

impl PromptTokensDetails {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`cached_tokens`](Self::cached_tokens).
    #[must_use]
    pub fn with_cached_tokens(mut self, cached_tokens: impl Into<i64>) -> Self {
        self.cached_tokens = Some(cached_tokens.into());
        self
    }
}

impl Model for PromptTokensDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "cachedTokens" => generated::read(&mut self.cached_tokens, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "cachedTokens", &self.cached_tokens)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PromptTokensDetails);

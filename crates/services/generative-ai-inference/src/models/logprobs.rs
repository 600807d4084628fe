// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// The log probabilities of the tokens that were chosen, and of the likeliest ones at each
/// position.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Logprobs {
    /// Where each token starts in the text.
    pub text_offset: Option<Vec<i64>>,
    /// The log probability of each token of the output.
    pub token_logprobs: Option<Vec<f64>>,
    /// The tokens of the output.
    pub tokens: Option<Vec<String>>,
    /// The likeliest tokens at each position, with their log probabilities.
    pub top_logprobs: Option<Vec<BTreeMap<String, String>>>,
}

impl Logprobs {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`text_offset`](Self::text_offset).
    #[must_use]
    pub fn with_text_offset(
        mut self,
        text_offset: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.text_offset = Some(generated::list(text_offset));
        self
    }

    /// Sets [`token_logprobs`](Self::token_logprobs).
    #[must_use]
    pub fn with_token_logprobs(
        mut self,
        token_logprobs: impl IntoIterator<Item = f64>,
    ) -> Self {
        self.token_logprobs = Some(generated::list(token_logprobs));
        self
    }

    /// Sets [`tokens`](Self::tokens).
    #[must_use]
    pub fn with_tokens(
        mut self,
        tokens: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tokens = Some(generated::list(tokens));
        self
    }

    /// Sets [`top_logprobs`](Self::top_logprobs).
    #[must_use]
    pub fn with_top_logprobs(
        mut self,
        top_logprobs: impl IntoIterator<
            Item = impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
        >,
    ) -> Self {
        self.top_logprobs = Some(generated::list_of(top_logprobs, generated::map));
        self
    }
}

impl Model for Logprobs {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "textOffset" => generated::read(&mut self.text_offset, map),
            "tokenLogprobs" => generated::read(&mut self.token_logprobs, map),
            "tokens" => generated::read(&mut self.tokens, map),
            "topLogprobs" => generated::read(&mut self.top_logprobs, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "textOffset", &self.text_offset)?;
        generated::write(map, "tokenLogprobs", &self.token_logprobs)?;
        generated::write(map, "tokens", &self.tokens)?;
        generated::write(map, "topLogprobs", &self.top_logprobs)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Logprobs);

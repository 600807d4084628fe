// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A piece of an answer, with the log probabilities of its tokens.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogProbability {
    /// The id of each token of the piece.
    pub token_ids: Option<Vec<i64>>,
    /// The piece of text.
    pub text: Option<String>,
    /// The log probability of each token of the piece.
    pub log_probabilities: Option<Vec<f64>>,
}

impl LogProbability {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`token_ids`](Self::token_ids).
    #[must_use]
    pub fn with_token_ids(mut self, token_ids: impl IntoIterator<Item = i64>) -> Self {
        self.token_ids = Some(generated::list(token_ids));
        self
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets [`log_probabilities`](Self::log_probabilities).
    #[must_use]
    pub fn with_log_probabilities(
        mut self,
        log_probabilities: impl IntoIterator<Item = f64>,
    ) -> Self {
        self.log_probabilities = Some(generated::list(log_probabilities));
        self
    }
}

impl Model for LogProbability {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "tokenIds" => generated::read(&mut self.token_ids, map),
            "text" => generated::read(&mut self.text, map),
            "logProbabilities" => generated::read(&mut self.log_probabilities, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "tokenIds", &self.token_ids)?;
        generated::write(map, "text", &self.text)?;
        generated::write(map, "logProbabilities", &self.log_probabilities)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(LogProbability);

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::Logprobs;

/// One of the texts that a Llama model has generated.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Choice {
    /// The number of the text.
    pub index: i64,
    /// The generated text.
    pub text: String,
    /// Why the generation ended, such as at a natural end, at a stop text, or at the most tokens
    /// allowed.
    pub finish_reason: String,
    /// The log probabilities of the tokens, if asked for with `logProbs`.
    pub logprobs: Option<Logprobs>,
}

impl Choice {
    /// With the members that are required.
    pub fn new(
        index: i64,
        text: impl Into<String>,
        finish_reason: impl Into<String>,
    ) -> Self {
        Self {
            index,
            text: text.into(),
            finish_reason: finish_reason.into(),
            ..Self::default()
        }
    }

    /// Sets [`index`](Self::index).
    #[must_use]
    pub fn with_index(mut self, index: impl Into<i64>) -> Self {
        self.index = index.into();
        self
    }

    /// Sets [`text`](Self::text).
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets [`finish_reason`](Self::finish_reason).
    #[must_use]
    pub fn with_finish_reason(mut self, finish_reason: impl Into<String>) -> Self {
        self.finish_reason = finish_reason.into();
        self
    }

    /// Sets [`logprobs`](Self::logprobs).
    #[must_use]
    pub fn with_logprobs(mut self, logprobs: impl Into<Logprobs>) -> Self {
        self.logprobs = Some(logprobs.into());
        self
    }
}

impl Model for Choice {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "index" => generated::read(&mut self.index, map),
            "text" => generated::read(&mut self.text, map),
            "finishReason" => generated::read(&mut self.finish_reason, map),
            "logprobs" => generated::read(&mut self.logprobs, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "index", &self.index)?;
        generated::write(map, "text", &self.text)?;
        generated::write(map, "finishReason", &self.finish_reason)?;
        generated::write(map, "logprobs", &self.logprobs)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Choice);

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{GroundingMetadata, Logprobs, Message, Usage};

/// One of the answers of a chat model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatChoice {
    /// The number of the answer.
    pub index: i64,
    /// The message that is the answer.
    pub message: Message,
    /// Why the generation ended, such as at a natural end, at a stop text, or at the most tokens
    /// allowed.
    pub finish_reason: String,
    /// The log probabilities of the tokens, if asked for with `logProbs`.
    pub logprobs: Option<Logprobs>,
    /// How many tokens the request took.
    pub usage: Option<Usage>,
    /// What a web search has contributed.
    pub grounding_metadata: Option<GroundingMetadata>,
    /// With what priority the request is, or was, processed.
    pub service_tier: Option<String>,
}

impl ChatChoice {
    /// With the members that are required.
    pub fn new(
        index: i64,
        message: impl Into<Message>,
        finish_reason: impl Into<String>,
    ) -> Self {
        Self {
            index,
            message: message.into(),
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

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<Message>) -> Self {
        self.message = message.into();
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

    /// Sets [`usage`](Self::usage).
    #[must_use]
    pub fn with_usage(mut self, usage: impl Into<Usage>) -> Self {
        self.usage = Some(usage.into());
        self
    }

    /// Sets [`grounding_metadata`](Self::grounding_metadata).
    #[must_use]
    pub fn with_grounding_metadata(
        mut self,
        grounding_metadata: impl Into<GroundingMetadata>,
    ) -> Self {
        self.grounding_metadata = Some(grounding_metadata.into());
        self
    }

    /// Sets [`service_tier`](Self::service_tier).
    #[must_use]
    pub fn with_service_tier(mut self, service_tier: impl Into<String>) -> Self {
        self.service_tier = Some(service_tier.into());
        self
    }
}

impl Model for ChatChoice {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "index" => generated::read(&mut self.index, map),
            "message" => generated::read(&mut self.message, map),
            "finishReason" => generated::read(&mut self.finish_reason, map),
            "logprobs" => generated::read(&mut self.logprobs, map),
            "usage" => generated::read(&mut self.usage, map),
            "groundingMetadata" => generated::read(&mut self.grounding_metadata, map),
            "serviceTier" => generated::read(&mut self.service_tier, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "index", &self.index)?;
        generated::write(map, "message", &self.message)?;
        generated::write(map, "finishReason", &self.finish_reason)?;
        generated::write(map, "logprobs", &self.logprobs)?;
        generated::write(map, "usage", &self.usage)?;
        generated::write(map, "groundingMetadata", &self.grounding_metadata)?;
        generated::write(map, "serviceTier", &self.service_tier)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ChatChoice);

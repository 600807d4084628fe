// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{
    CohereAssistantMessageV2, CohereChatResponseV2FinishReason, LogProbability, Usage,
};

/// The answer of a Cohere model, in version 2 of its API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereChatResponseV2 {
    /// What it is identified by.
    pub id: String,
    /// What is said.
    pub message: CohereAssistantMessageV2,
    /// Why the generation ended, such as at a natural end, at a stop text, or at the most tokens
    /// allowed.
    pub finish_reason: CohereChatResponseV2FinishReason,
    /// The log probabilities of the generated tokens, piece by piece.
    pub log_probabilities: Option<Vec<LogProbability>>,
    /// What went wrong while the answer was streamed.
    pub error_message: Option<String>,
    /// How many tokens the request took.
    pub usage: Option<Usage>,
}

impl CohereChatResponseV2 {
    /// With the members that are required.
    pub fn new(
        id: impl Into<String>,
        message: impl Into<CohereAssistantMessageV2>,
        finish_reason: impl Into<CohereChatResponseV2FinishReason>,
    ) -> Self {
        Self {
            id: id.into(),
            message: message.into(),
            finish_reason: finish_reason.into(),
            ..Self::default()
        }
    }

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets [`message`](Self::message).
    #[must_use]
    pub fn with_message(mut self, message: impl Into<CohereAssistantMessageV2>) -> Self {
        self.message = message.into();
        self
    }

    /// Sets [`finish_reason`](Self::finish_reason).
    #[must_use]
    pub fn with_finish_reason(
        mut self,
        finish_reason: impl Into<CohereChatResponseV2FinishReason>,
    ) -> Self {
        self.finish_reason = finish_reason.into();
        self
    }

    /// Sets [`log_probabilities`](Self::log_probabilities).
    #[must_use]
    pub fn with_log_probabilities(
        mut self,
        log_probabilities: impl IntoIterator<Item = impl Into<LogProbability>>,
    ) -> Self {
        self.log_probabilities = Some(generated::list(log_probabilities));
        self
    }

    /// Sets [`error_message`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets [`usage`](Self::usage).
    #[must_use]
    pub fn with_usage(mut self, usage: impl Into<Usage>) -> Self {
        self.usage = Some(usage.into());
        self
    }
}

impl Model for CohereChatResponseV2 {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "id" => generated::read(&mut self.id, map),
            "message" => generated::read(&mut self.message, map),
            "finishReason" => generated::read(&mut self.finish_reason, map),
            "logProbabilities" => generated::read(&mut self.log_probabilities, map),
            "errorMessage" => generated::read(&mut self.error_message, map),
            "usage" => generated::read(&mut self.usage, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("apiFormat", "COHEREV2")?;
        generated::write(map, "id", &self.id)?;
        generated::write(map, "message", &self.message)?;
        generated::write(map, "finishReason", &self.finish_reason)?;
        generated::write(map, "logProbabilities", &self.log_probabilities)?;
        generated::write(map, "errorMessage", &self.error_message)?;
        generated::write(map, "usage", &self.usage)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereChatResponseV2);

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The chat response of a Cohere model (version 2 of the Cohere API).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereChatResponseV2 {
    /// The ID.
    pub id: String,
    /// The message.
    pub message: models::CohereAssistantMessageV2,
    /// The reason why the generation ended, such as a natural end, a stop sequence or the token
    /// limit.
    pub finish_reason: models::CohereChatResponseV2FinishReason,
    /// The log probabilities of the generated tokens, by text segment.
    pub log_probabilities: Option<Vec<models::LogProbability>>,
    /// The message of an error that occurred during streaming.
    pub error_message: Option<String>,
    /// The token usage of the request.
    pub usage: Option<models::Usage>,
}

model! {
    CohereChatResponseV2, "apiFormat" = "COHEREV2" {
        id = "id";
        message = "message";
        finish_reason = "finishReason";
        log_probabilities = "logProbabilities";
        error_message = "errorMessage";
        usage = "usage";
    }
}

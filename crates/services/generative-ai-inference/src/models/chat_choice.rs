// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// One of the generated chat responses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatChoice {
    /// The index of the response in the list of choices.
    pub index: i64,
    /// The message of the response.
    pub message: models::Message,
    /// The reason why the generation ended, such as a natural end, a stop sequence or the token
    /// limit.
    pub finish_reason: String,
    /// The log probabilities of the tokens. Only present if requested with `logProbs`.
    pub logprobs: Option<models::Logprobs>,
    /// The token usage of the request.
    pub usage: Option<models::Usage>,
    /// The sources from a web search that support the response.
    pub grounding_metadata: Option<models::GroundingMetadata>,
    /// The service tier that processes the request.
    pub service_tier: Option<String>,
}

model! {
    ChatChoice {
        index = "index";
        message = "message";
        finish_reason = "finishReason";
        logprobs = "logprobs";
        usage = "usage";
        grounding_metadata = "groundingMetadata";
        service_tier = "serviceTier";
    }
}

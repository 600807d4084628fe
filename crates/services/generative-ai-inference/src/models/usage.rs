// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The token usage of a request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// The number of tokens in the response.
    pub completion_tokens: Option<i64>,
    /// The number of tokens in the prompt.
    pub prompt_tokens: Option<i64>,
    /// The total number of tokens in the prompt and the response.
    pub total_tokens: Option<i64>,
    /// The token usage of the response by type.
    pub completion_tokens_details: Option<models::CompletionTokensDetails>,
    /// The token usage of the prompt by type.
    pub prompt_tokens_details: Option<models::PromptTokensDetails>,
}

model! {
    Usage {
        completion_tokens = "completionTokens";
        prompt_tokens = "promptTokens";
        total_tokens = "totalTokens";
        completion_tokens_details = "completionTokensDetails";
        prompt_tokens_details = "promptTokensDetails";
    }
}

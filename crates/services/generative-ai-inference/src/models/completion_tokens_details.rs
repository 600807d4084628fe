// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The token usage of a response by type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompletionTokensDetails {
    /// The number of predicted tokens that occur in the response.
    pub accepted_prediction_tokens: Option<i64>,
    /// The number of reasoning tokens.
    pub reasoning_tokens: Option<i64>,
    /// The number of predicted tokens that do not occur in the response. They are still billed and
    /// count towards limits.
    pub rejected_prediction_tokens: Option<i64>,
}

model! {
    CompletionTokensDetails {
        accepted_prediction_tokens = "acceptedPredictionTokens";
        reasoning_tokens = "reasoningTokens";
        rejected_prediction_tokens = "rejectedPredictionTokens";
    }
}

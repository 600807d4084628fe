// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The token usage of a prompt by type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptTokensDetails {
    /// The number of cached prompt tokens.
    pub cached_tokens: Option<i64>,
}

model! {
    PromptTokensDetails {
        cached_tokens = "cachedTokens";
    }
}

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// The log probabilities of the sampled tokens, and of the most likely tokens at each position.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Logprobs {
    /// The offset of each token in the text.
    pub text_offset: Option<Vec<i64>>,
    /// The log probability of each output token.
    pub token_logprobs: Option<Vec<f64>>,
    /// The output tokens.
    pub tokens: Option<Vec<String>>,
    /// The most likely tokens at each position, with their log probabilities.
    pub top_logprobs: Option<Vec<BTreeMap<String, String>>>,
}

model! {
    Logprobs {
        text_offset = "textOffset";
        token_logprobs = "tokenLogprobs";
        tokens = "tokens";
        top_logprobs = "topLogprobs";
    }
}

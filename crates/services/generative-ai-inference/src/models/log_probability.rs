// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The log probabilities of the tokens in a text segment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogProbability {
    /// The ID of each token of the text segment.
    pub token_ids: Option<Vec<i64>>,
    /// The text segment.
    pub text: Option<String>,
    /// The log probability of each token of the text segment.
    pub log_probabilities: Option<Vec<f64>>,
}

model! {
    LogProbability {
        token_ids = "tokenIds";
        text = "text";
        log_probabilities = "logProbabilities";
    }
}

// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UsageDetails {
    /// The number of input tokens.
    pub input_token_count: Option<i64>,
    /// The number of output tokens.
    pub output_token_count: Option<i64>,
    /// The number of input characters.
    pub input_char_count: Option<i64>,
    /// The number of output characters.
    pub output_char_count: Option<i64>,
}

model! {
    UsageDetails {
        input_token_count = "inputTokenCount";
        output_token_count = "outputTokenCount";
        input_char_count = "inputCharCount";
        output_char_count = "outputCharCount";
    }
}

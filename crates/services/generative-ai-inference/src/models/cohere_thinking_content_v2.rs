// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The reasoning of the model in a message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereThinkingContentV2 {
    /// The reasoning text.
    pub thinking: Option<String>,
}

model! {
    CohereThinkingContentV2, "type" = "THINKING" {
        optional {
            thinking = "thinking", with_thinking(String);
        }
    }
}

// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A content moderation guardrail configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContentModerationGuardrailConfig {
    /// The guardrail mode for content moderation of the input.
    pub input_guardrail_mode: Option<models::ContentModerationGuardrailConfigInputGuardrailMode>,
    /// The mode of content moderation for output.
    pub output_guardrail_mode: Option<models::ContentModerationGuardrailConfigOutputGuardrailMode>,
}

model! {
    ContentModerationGuardrailConfig {
        optional {
            input_guardrail_mode = "inputGuardrailMode",
                with_input_guardrail_mode(models::ContentModerationGuardrailConfigInputGuardrailMode);
            output_guardrail_mode = "outputGuardrailMode",
                with_output_guardrail_mode(models::ContentModerationGuardrailConfigOutputGuardrailMode);
        }
    }
}

// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A prompt injection guardrail configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptInjectionGuardrailConfig {
    /// The guardrail mode for content moderation of the input.
    pub input_guardrail_mode: Option<models::PromptInjectionGuardrailConfigInputGuardrailMode>,
}

model! {
    PromptInjectionGuardrailConfig {
        optional {
            input_guardrail_mode = "inputGuardrailMode",
                with_input_guardrail_mode(models::PromptInjectionGuardrailConfigInputGuardrailMode);
        }
    }
}

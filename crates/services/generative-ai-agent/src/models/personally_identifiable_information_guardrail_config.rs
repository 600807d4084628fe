// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A personally identifiable information guardrail configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PersonallyIdentifiableInformationGuardrailConfig {
    /// The guardrail mode for content moderation of the input.
    pub input_guardrail_mode:
        Option<models::PersonallyIdentifiableInformationGuardrailConfigInputGuardrailMode>,
    /// The mode of content moderation for output.
    pub output_guardrail_mode:
        Option<models::PersonallyIdentifiableInformationGuardrailConfigOutputGuardrailMode>,
}

model! {
    PersonallyIdentifiableInformationGuardrailConfig {
        optional {
            input_guardrail_mode = "inputGuardrailMode",
                with_input_guardrail_mode(models::PersonallyIdentifiableInformationGuardrailConfigInputGuardrailMode);
            output_guardrail_mode = "outputGuardrailMode",
                with_output_guardrail_mode(models::PersonallyIdentifiableInformationGuardrailConfigOutputGuardrailMode);
        }
    }
}

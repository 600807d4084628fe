// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A guardrail configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailConfig {
    /// The configuration of the content moderation.
    pub content_moderation_config: Option<models::ContentModerationGuardrailConfig>,
    /// The configuration of the protection against prompt injection.
    pub prompt_injection_config: Option<models::PromptInjectionGuardrailConfig>,
    /// The configuration for personal data.
    pub personally_identifiable_information_config:
        Option<models::PersonallyIdentifiableInformationGuardrailConfig>,
}

model! {
    GuardrailConfig {
        optional {
            content_moderation_config = "contentModerationConfig",
                with_content_moderation_config(models::ContentModerationGuardrailConfig);
            prompt_injection_config = "promptInjectionConfig",
                with_prompt_injection_config(models::PromptInjectionGuardrailConfig);
            personally_identifiable_information_config = "personallyIdentifiableInformationConfig",
                with_personally_identifiable_information_config(models::PersonallyIdentifiableInformationGuardrailConfig);
        }
    }
}

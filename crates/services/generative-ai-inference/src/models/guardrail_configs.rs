// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// The guardrails to apply and their configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailConfigs {
    /// The configuration of content moderation.
    pub content_moderation_config: Option<models::ContentModerationConfiguration>,
    /// The configuration of personal data (PII) detection.
    pub personally_identifiable_information_config:
        Option<models::PersonallyIdentifiableInformationConfiguration>,
    /// The configuration of prompt injection detection.
    pub prompt_injection_config: Option<Value>,
}

model! {
    GuardrailConfigs {
        optional {
            content_moderation_config = "contentModerationConfig",
                with_content_moderation_config(models::ContentModerationConfiguration);
            personally_identifiable_information_config = "personallyIdentifiableInformationConfig",
                with_personally_identifiable_information_config(models::PersonallyIdentifiableInformationConfiguration);
            prompt_injection_config = "promptInjectionConfig", with_prompt_injection_config(Value);
        }
    }
}

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The results of the guardrails.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuardrailsResults {
    /// The result of content moderation.
    pub content_moderation: Option<models::ContentModerationResult>,
    /// The detected personal data (PII).
    pub personally_identifiable_information:
        Option<Vec<models::PersonallyIdentifiableInformationResult>>,
    /// The result of prompt injection detection.
    pub prompt_injection: Option<models::PromptInjectionProtectionResult>,
}

model! {
    GuardrailsResults {
        content_moderation = "contentModeration";
        personally_identifiable_information = "personallyIdentifiableInformation";
        prompt_injection = "promptInjection";
    }
}

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The results of the guardrails.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyGuardrailsResult {
    /// The results of the guardrails.
    pub results: models::GuardrailsResults,
    /// The guardrail version that was used.
    pub guardrail_version: Option<models::GuardrailVersionResponse>,
}

model! {
    ApplyGuardrailsResult {
        results = "results";
        guardrail_version = "guardrailVersion";
    }
}

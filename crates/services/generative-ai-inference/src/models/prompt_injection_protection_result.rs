// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The result of prompt injection detection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptInjectionProtectionResult {
    /// The likelihood that the input contains a prompt injection.
    pub score: f64,
    /// The modalities (text or image) that were flagged. Only present for `multimodalInput`.
    pub flagged_modalities: Option<Vec<models::PromptInjectionProtectionResultFlaggedModality>>,
}

model! {
    PromptInjectionProtectionResult {
        score = "score";
        flagged_modalities = "flaggedModalities";
    }
}

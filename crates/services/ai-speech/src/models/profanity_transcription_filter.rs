// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A profanity transcription filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProfanityTranscriptionFilter {
    /// The mode.
    pub mode: models::ProfanityTranscriptionFilterMode,
}

model! {
    ProfanityTranscriptionFilter, "type" = "PROFANITY" {
        required {
            mode = "mode", with_mode(models::ProfanityTranscriptionFilterMode);
        }
    }
}

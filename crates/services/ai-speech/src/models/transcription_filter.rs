// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A transcription filter.
    ///
    /// The field `type` selects the variant.
    pub enum TranscriptionFilter by "type" {
        Profanity(models::ProfanityTranscriptionFilter) = "PROFANITY", as_profanity;
    }
}

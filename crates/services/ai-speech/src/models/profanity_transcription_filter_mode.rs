// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the mode of a profanity transcription filter.
    pub enum ProfanityTranscriptionFilterMode {
        Mask = "MASK",
        Remove = "REMOVE",
        Tag = "TAG",
    }
}

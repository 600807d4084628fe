// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A diarization.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Diarization {
    /// Whether diarization is enabled.
    pub is_diarization_enabled: Option<bool>,
    /// The number of speakers.
    pub number_of_speakers: Option<i64>,
}

model! {
    Diarization {
        optional {
            is_diarization_enabled = "isDiarizationEnabled", with_is_diarization_enabled(bool);
            number_of_speakers = "numberOfSpeakers", with_number_of_speakers(i64);
        }
    }
}

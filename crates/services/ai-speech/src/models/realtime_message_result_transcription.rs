// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A realtime message result transcription.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeMessageResultTranscription {
    /// The transcription.
    pub transcription: String,
    /// Whether it is final.
    pub is_final: bool,
    /// The start of the segment in the recording, in milliseconds.
    pub start_time_in_ms: i64,
    /// The end of the segment in the recording, in milliseconds.
    pub end_time_in_ms: i64,
    /// The confidence.
    pub confidence: f64,
    /// The trailing silence.
    pub trailing_silence: i64,
    /// The tokens.
    pub tokens: Vec<models::RealtimeMessageResultTranscriptionToken>,
}

model! {
    RealtimeMessageResultTranscription {
        transcription = "transcription";
        is_final = "isFinal";
        start_time_in_ms = "startTimeInMs";
        end_time_in_ms = "endTimeInMs";
        confidence = "confidence";
        trailing_silence = "trailingSilence";
        tokens = "tokens";
    }
}

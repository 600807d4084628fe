// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A realtime message result transcription token.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeMessageResultTranscriptionToken {
    /// The token.
    pub token: String,
    /// The start of the segment in the recording, in milliseconds.
    pub start_time_in_ms: i64,
    /// The end of the segment in the recording, in milliseconds.
    pub end_time_in_ms: i64,
    /// The confidence.
    pub confidence: f64,
    /// The type.
    pub type_: models::RealtimeMessageResultTranscriptionTokenType,
}

model! {
    RealtimeMessageResultTranscriptionToken {
        token = "token";
        start_time_in_ms = "startTimeInMs";
        end_time_in_ms = "endTimeInMs";
        confidence = "confidence";
        type_ = "type";
    }
}

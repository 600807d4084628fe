// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A realtime message result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeMessageResult {
    /// The ID of the session.
    pub session_id: Option<String>,
    /// The transcriptions.
    pub transcriptions: Vec<models::RealtimeMessageResultTranscription>,
}

model! {
    RealtimeMessageResult, "event" = "RESULT" {
        session_id = "sessionId";
        transcriptions = "transcriptions";
    }
}

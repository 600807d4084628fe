// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A realtime message ack audio.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeMessageAckAudio {
    /// The ID of the session.
    pub session_id: Option<String>,
    /// The details.
    pub details: models::RealtimeMessageAckAudioDetails,
}

model! {
    RealtimeMessageAckAudio, "event" = "ACKAUDIO" {
        session_id = "sessionId";
        details = "details";
    }
}

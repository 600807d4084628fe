// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A realtime message error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeMessageError {
    /// The ID of the session.
    pub session_id: Option<String>,
    /// The code.
    pub code: i64,
    /// The message.
    pub message: String,
}

model! {
    RealtimeMessageError, "event" = "ERROR" {
        session_id = "sessionId";
        code = "code";
        message = "message";
    }
}

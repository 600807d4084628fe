// @generated from spec/ai-speech.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A realtime message connect.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RealtimeMessageConnect {
    /// The ID of the session.
    pub session_id: Option<String>,
}

model! {
    RealtimeMessageConnect, "event" = "CONNECT" {
        session_id = "sessionId";
    }
}

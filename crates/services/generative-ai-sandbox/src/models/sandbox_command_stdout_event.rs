// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A sandbox command stdout event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SandboxCommandStdoutEvent {
    /// The seq.
    pub seq: i64,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The ID of the sandbox command.
    pub command_id: String,
    /// The data.
    pub data: Option<String>,
}

model! {
    SandboxCommandStdoutEvent, "event" = "STDOUT" {
        seq = "seq";
        timestamp = "timestamp";
        command_id = "commandId";
        data = "data";
    }
}

// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A work request log entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestLogEntry {
    /// The message.
    pub message: Option<String>,
    /// The time of the event.
    pub timestamp: Option<String>,
}

model! {
    WorkRequestLogEntry {
        message = "message";
        timestamp = "timestamp";
    }
}

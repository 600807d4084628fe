// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A log entry of a work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestLogEntry {
    /// The human-readable message.
    pub message: Option<String>,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
}

model! {
    WorkRequestLogEntry {
        message = "message";
        timestamp = "timestamp";
    }
}

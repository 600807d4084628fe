// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A work request log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestLog {
    /// The message.
    pub message: String,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
}

model! {
    WorkRequestLog {
        message = "message";
        timestamp = "timestamp";
    }
}

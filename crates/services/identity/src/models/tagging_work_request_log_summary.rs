// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A log entry of a tagging work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaggingWorkRequestLogSummary {
    /// The human-readable log message.
    pub message: String,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
}

model! {
    TaggingWorkRequestLogSummary {
        message = "message";
        timestamp = "timestamp";
    }
}

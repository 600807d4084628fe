// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A work request error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestError {
    /// The code. Example: `429`.
    pub code: String,
    /// The message. Example: `TooManyRequests`.
    pub message: String,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
}

model! {
    WorkRequestError {
        code = "code";
        message = "message";
        timestamp = "timestamp";
    }
}

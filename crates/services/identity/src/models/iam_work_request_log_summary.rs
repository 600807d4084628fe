// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A log entry of an identity domain work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamWorkRequestLogSummary {
    /// The human-readable log message.
    pub message: String,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
}

model! {
    IamWorkRequestLogSummary {
        message = "message";
        timestamp = "timestamp";
    }
}

// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An error of a tagging work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaggingWorkRequestErrorSummary {
    /// The machine-readable error code.
    pub code: String,
    /// The human-readable error message.
    pub message: String,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
}

model! {
    TaggingWorkRequestErrorSummary {
        code = "code";
        message = "message";
        timestamp = "timestamp";
    }
}

// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An error of a work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestError {
    /// The machine-readable error code.
    pub code: Option<String>,
    /// The human-readable message.
    pub message: Option<String>,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
}

model! {
    WorkRequestError {
        code = "code";
        message = "message";
        timestamp = "timestamp";
    }
}

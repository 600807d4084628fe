// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A work request error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestError {
    /// The code.
    pub code: String,
    /// The message.
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

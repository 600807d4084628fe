// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An error of an identity domain work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamWorkRequestErrorSummary {
    /// The machine-readable error code.
    pub code: String,
    /// The human-readable error message.
    pub message: String,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
}

model! {
    IamWorkRequestErrorSummary {
        code = "code";
        message = "message";
        timestamp = "timestamp";
    }
}

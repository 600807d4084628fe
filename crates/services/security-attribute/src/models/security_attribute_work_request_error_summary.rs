// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a security attribute work request error.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAttributeWorkRequestErrorSummary {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
}

model! {
    SecurityAttributeWorkRequestErrorSummary {
        code = "code";
        message = "message";
        timestamp = "timestamp";
    }
}

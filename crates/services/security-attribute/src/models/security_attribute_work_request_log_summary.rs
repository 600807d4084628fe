// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a security attribute work request log.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAttributeWorkRequestLogSummary {
    /// The message.
    pub message: String,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
}

model! {
    SecurityAttributeWorkRequestLogSummary {
        message = "message";
        timestamp = "timestamp";
    }
}

// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A step message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StepMessage {
    /// The message.
    pub message: String,
    /// The code.
    pub code: String,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The severity.
    pub severity: models::StepMessageSeverity,
}

model! {
    StepMessage {
        message = "message";
        code = "code";
        timestamp = "timestamp";
        severity = "severity";
    }
}

// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an open alert.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenAlertSummary {
    /// The severity.
    pub severity: Option<models::OpenAlertSeverity>,
    /// The type.
    pub type_: Option<models::OpenAlertType>,
    /// The start time.
    pub time_start_at: Option<DateTime<Utc>>,
    /// The message.
    pub message: Option<String>,
}

model! {
    OpenAlertSummary {
        severity = "severity";
        type_ = "type";
        time_start_at = "timeStartAt";
        message = "message";
    }
}

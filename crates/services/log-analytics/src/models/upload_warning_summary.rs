// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an upload warning.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadWarningSummary {
    /// The reference.
    pub reference: String,
    /// The status.
    pub status: Option<String>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The error message.
    pub error_message: Option<String>,
}

model! {
    UploadWarningSummary {
        reference = "reference";
        status = "status";
        time_started = "timeStarted";
        error_message = "errorMessage";
    }
}

// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an upload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadSummary {
    /// The reference.
    pub reference: String,
    /// The name.
    pub name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time of the earliest log entry.
    pub time_earliest_log_entry: Option<DateTime<Utc>>,
    /// The time of the latest log entry.
    pub time_latest_log_entry: Option<DateTime<Utc>>,
    /// The number of warnings.
    pub warnings_count: Option<i64>,
}

model! {
    UploadSummary {
        reference = "reference";
        name = "name";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_earliest_log_entry = "timeEarliestLogEntry";
        time_latest_log_entry = "timeLatestLogEntry";
        warnings_count = "warningsCount";
    }
}

// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An ADDM report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddmReport {
    /// The start of the analysis interval, inclusive, in UTC, at most two years ago. Used together
    /// with the end. Ignored if `analysisTimeInterval` is set.
    pub time_interval_start: DateTime<Utc>,
    /// The end of the analysis interval, exclusive, in UTC. Default: now. Ignored if
    /// `analysisTimeInterval` is set.
    pub time_interval_end: DateTime<Utc>,
    /// The task identifier.
    pub task_identifier: String,
    /// The identifier of the database.
    pub database_identifier: String,
    /// The ID of the first AWR snapshot.
    pub snapshot_interval_start: String,
    /// The ID of the last AWR snapshot.
    pub snapshot_interval_end: String,
    /// The ADDM report.
    pub addm_report: String,
}

model! {
    AddmReport {
        required {
            time_interval_start = "timeIntervalStart", with_time_interval_start(DateTime<Utc>);
            time_interval_end = "timeIntervalEnd", with_time_interval_end(DateTime<Utc>);
            task_identifier = "taskIdentifier", with_task_identifier(String);
            database_identifier = "databaseIdentifier", with_database_identifier(String);
            snapshot_interval_start = "snapshotIntervalStart", with_snapshot_interval_start(String);
            snapshot_interval_end = "snapshotIntervalEnd", with_snapshot_interval_end(String);
            addm_report = "addmReport", with_addm_report(String);
        }
    }
}

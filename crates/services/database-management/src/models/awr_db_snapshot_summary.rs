// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an AWR DB snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDbSnapshotSummary {
    /// The internal ID of the database in AWR.
    pub awr_db_id: String,
    /// The number of the database instance.
    pub instance_number: Option<i64>,
    /// The startup time of the database.
    pub time_db_startup: Option<DateTime<Utc>>,
    /// The time when the interval begins.
    pub time_begin: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The ID of the snapshot.
    pub snapshot_id: i64,
    /// The number of errors.
    pub error_count: Option<i64>,
}

model! {
    AwrDbSnapshotSummary {
        awr_db_id = "awrDbId";
        instance_number = "instanceNumber";
        time_db_startup = "timeDbStartup";
        time_begin = "timeBegin";
        time_end = "timeEnd";
        snapshot_id = "snapshotId";
        error_count = "errorCount";
    }
}

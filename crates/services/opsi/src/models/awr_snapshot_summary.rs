// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an AWR snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrSnapshotSummary {
    /// The ID of the source database whose AWR data is uploaded.
    pub awr_source_database_id: String,
    /// The number of the database instance.
    pub instance_number: Option<i64>,
    /// The startup time of the database.
    pub time_db_startup: Option<DateTime<Utc>>,
    /// The start time of the snapshot.
    pub time_snapshot_begin: Option<DateTime<Utc>>,
    /// The end time of the snapshot.
    pub time_snapshot_end: Option<DateTime<Utc>>,
    /// The ID of the AWR snapshot, not an OCID.
    pub snapshot_identifier: i64,
    /// The number of errors.
    pub error_count: Option<i64>,
}

model! {
    AwrSnapshotSummary {
        awr_source_database_id = "awrSourceDatabaseId";
        instance_number = "instanceNumber";
        time_db_startup = "timeDbStartup";
        time_snapshot_begin = "timeSnapshotBegin";
        time_snapshot_end = "timeSnapshotEnd";
        snapshot_identifier = "snapshotIdentifier";
        error_count = "errorCount";
    }
}

// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an AWR database snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDatabaseSnapshotSummary {
    /// The internal ID of the database in the AWR hub. It is not an OCID.
    pub awr_source_database_identifier: String,
    /// The number of the database instance.
    pub instance_number: Option<i64>,
    /// The startup time of the database.
    pub time_db_startup: Option<DateTime<Utc>>,
    /// The time when the interval begins.
    pub time_begin: Option<DateTime<Utc>>,
    /// The end time.
    pub time_end: Option<DateTime<Utc>>,
    /// The ID of the AWR snapshot, not an OCID.
    pub snapshot_identifier: i64,
    /// The number of errors.
    pub error_count: Option<i64>,
}

model! {
    AwrDatabaseSnapshotSummary {
        awr_source_database_identifier = "awrSourceDatabaseIdentifier";
        instance_number = "instanceNumber";
        time_db_startup = "timeDbStartup";
        time_begin = "timeBegin";
        time_end = "timeEnd";
        snapshot_identifier = "snapshotIdentifier";
        error_count = "errorCount";
    }
}

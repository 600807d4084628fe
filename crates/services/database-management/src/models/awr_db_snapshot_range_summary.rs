// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an AWR DB snapshot range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AwrDbSnapshotRangeSummary {
    /// The internal ID of the database in AWR.
    pub awr_db_id: String,
    /// The name of the database.
    pub db_name: String,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The internal ID of the database that the AWR snapshot comes from.
    pub src_db_id: Option<String>,
    /// The name of the database that the AWR snapshot comes from.
    pub src_db_name: Option<String>,
    /// The instance numbers.
    pub instance_list: Option<Vec<i64>>,
    /// The startup time of the database.
    pub time_db_startup: Option<DateTime<Utc>>,
    /// The start time of the first snapshot or of the requested period.
    pub time_first_snapshot_begin: Option<DateTime<Utc>>,
    /// The end time of the latest snapshot or of the requested period.
    pub time_latest_snapshot_end: Option<DateTime<Utc>>,
    /// The ID of the earliest snapshot. It is a number and not an OCID.
    pub first_snapshot_id: Option<i64>,
    /// The ID of the latest snapshot. It is a number and not an OCID.
    pub latest_snapshot_id: Option<i64>,
    /// The number of snapshots.
    pub snapshot_count: Option<i64>,
    /// The interval between snapshots, in minutes.
    pub snapshot_interval_in_min: Option<i64>,
    /// The ID of the database container. It is not an OCID.
    pub container_id: Option<i64>,
    /// The version of the database.
    pub db_version: Option<String>,
    /// The time zone of the snapshot.
    pub snapshot_timezone: Option<String>,
}

model! {
    AwrDbSnapshotRangeSummary {
        awr_db_id = "awrDbId";
        db_name = "dbName";
        db_unique_name = "dbUniqueName";
        src_db_id = "srcDbId";
        src_db_name = "srcDbName";
        instance_list = "instanceList";
        time_db_startup = "timeDbStartup";
        time_first_snapshot_begin = "timeFirstSnapshotBegin";
        time_latest_snapshot_end = "timeLatestSnapshotEnd";
        first_snapshot_id = "firstSnapshotId";
        latest_snapshot_id = "latestSnapshotId";
        snapshot_count = "snapshotCount";
        snapshot_interval_in_min = "snapshotIntervalInMin";
        container_id = "containerId";
        db_version = "dbVersion";
        snapshot_timezone = "snapshotTimezone";
    }
}

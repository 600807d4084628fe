// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A historic ADDM result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HistoricAddmResult {
    /// Whether it is newly created.
    pub is_newly_created: Option<bool>,
    /// The name of the task.
    pub task_name: Option<String>,
    /// The ID of the task.
    pub task_id: i64,
    /// The description.
    pub description: Option<String>,
    /// The database user that owns the ADDM task.
    pub db_user: Option<String>,
    /// The status.
    pub status: Option<models::HistoricAddmResultStatus>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Whether the task was created automatically or manually.
    pub how_created: Option<models::HistoricAddmResultHowCreated>,
    /// The time of the first AWR snapshot of the ADDM task.
    pub start_snapshot_time: Option<DateTime<Utc>>,
    /// The time of the last AWR snapshot of the ADDM task.
    pub end_snapshot_time: Option<DateTime<Utc>>,
    /// The ID of the first AWR snapshot.
    pub begin_snapshot_id: Option<i64>,
    /// The ID of the last AWR snapshot.
    pub end_snapshot_id: Option<i64>,
    /// The findings.
    pub findings: Option<i64>,
}

model! {
    HistoricAddmResult {
        is_newly_created = "isNewlyCreated";
        task_name = "taskName";
        task_id = "taskId";
        description = "description";
        db_user = "dbUser";
        status = "status";
        time_created = "timeCreated";
        how_created = "howCreated";
        start_snapshot_time = "startSnapshotTime";
        end_snapshot_time = "endSnapshotTime";
        begin_snapshot_id = "beginSnapshotId";
        end_snapshot_id = "endSnapshotId";
        findings = "findings";
    }
}

// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A replication progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplicationProgress {
    /// The percentage. From 0 to 100.
    pub percentage: i64,
    /// The status.
    pub status: Option<models::ReplicationProgressStatus>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The start time of the oflast replication.
    pub time_oflast_replication_start: Option<DateTime<Utc>>,
    /// The end time of the last replication.
    pub time_of_last_replication_end: Option<DateTime<Utc>>,
    /// The time of the last replication success.
    pub time_of_last_replication_success: Option<DateTime<Utc>>,
    /// The last replication status.
    pub last_replication_status: Option<models::ReplicationProgressLastReplicationStatus>,
    /// The last replication sub status.
    pub last_replication_sub_status: Option<String>,
    /// The last replication error.
    pub last_replication_error: Option<String>,
}

model! {
    ReplicationProgress {
        percentage = "percentage";
        status = "status";
        time_started = "timeStarted";
        time_oflast_replication_start = "timeOflastReplicationStart";
        time_of_last_replication_end = "timeOfLastReplicationEnd";
        time_of_last_replication_success = "timeOfLastReplicationSuccess";
        last_replication_status = "lastReplicationStatus";
        last_replication_sub_status = "lastReplicationSubStatus";
        last_replication_error = "lastReplicationError";
    }
}

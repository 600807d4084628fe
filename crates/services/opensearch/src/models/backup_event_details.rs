// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of an event to backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackupEventDetails {
    /// The OCID of the cluster.
    pub cluster_id: String,
    /// The state of the backup.
    pub backup_state: models::BackupEventBackupState,
    /// The name of the cluster backup.
    pub snapshot_name: Option<String>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The end time.
    pub time_ended: DateTime<Utc>,
    /// The size of the cluster backup in GB.
    pub backup_size: Option<f64>,
}

model! {
    BackupEventDetails {
        cluster_id = "clusterId";
        backup_state = "backupState";
        snapshot_name = "snapshotName";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        backup_size = "backupSize";
    }
}

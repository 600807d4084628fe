// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a database backup.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseBackupSummary {
    /// The backup status.
    pub backup_status: String,
    /// The time when the backup completed.
    pub time_backup_completed: DateTime<Utc>,
    /// The backup duration, in seconds.
    pub backup_duration_in_seconds: i64,
    /// The type of the backup.
    pub backup_type: String,
    /// The backup destination.
    pub backup_destination: models::DatabaseBackupBackupDestination,
    /// The size of the backup in GB.
    pub backup_size_in_gbs: f64,
}

model! {
    DatabaseBackupSummary {
        backup_status = "backupStatus";
        time_backup_completed = "timeBackupCompleted";
        backup_duration_in_seconds = "backupDurationInSeconds";
        backup_type = "backupType";
        backup_destination = "backupDestination";
        backup_size_in_gbs = "backupSizeInGBs";
    }
}

// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A distributed DB backup configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedDbBackupConfig {
    /// Whether the auto backup is enabled.
    pub is_auto_backup_enabled: Option<bool>,
    /// The recovery window of the backups in days, back from the current day.
    pub recovery_window_in_days: Option<i64>,
    /// The two-hour time window in which automatic backups start.
    pub auto_backup_window: Option<models::DistributedDbBackupConfigAutoBackupWindow>,
    /// The two-hour time window in which full backups start.
    pub auto_full_backup_window: Option<models::DistributedDbBackupConfigAutoFullBackupWindow>,
    /// The day of the week for full backups.
    pub auto_full_backup_day: Option<models::DistributedDbBackupConfigAutoFullBackupDay>,
    /// Whether it can run immediate full backup.
    pub can_run_immediate_full_backup: Option<bool>,
    /// Whether the remote backup is enabled.
    pub is_remote_backup_enabled: Option<bool>,
    /// The name of the remote region for the backups.
    pub remote_region: Option<String>,
    /// The details of the backup destination.
    pub backup_destination_details: Option<Vec<models::DistributedDbBackupDestination>>,
    /// The policy for deleting backups, either soon or after their retention.
    pub backup_deletion_policy: Option<models::DistributedDbBackupConfigBackupDeletionPolicy>,
}

model! {
    DistributedDbBackupConfig {
        optional {
            is_auto_backup_enabled = "isAutoBackupEnabled", with_is_auto_backup_enabled(bool);
            recovery_window_in_days = "recoveryWindowInDays", with_recovery_window_in_days(i64);
            auto_backup_window = "autoBackupWindow",
                with_auto_backup_window(models::DistributedDbBackupConfigAutoBackupWindow);
            auto_full_backup_window = "autoFullBackupWindow",
                with_auto_full_backup_window(models::DistributedDbBackupConfigAutoFullBackupWindow);
            auto_full_backup_day = "autoFullBackupDay",
                with_auto_full_backup_day(models::DistributedDbBackupConfigAutoFullBackupDay);
            can_run_immediate_full_backup = "canRunImmediateFullBackup",
                with_can_run_immediate_full_backup(bool);
            is_remote_backup_enabled = "isRemoteBackupEnabled", with_is_remote_backup_enabled(bool);
            remote_region = "remoteRegion", with_remote_region(String);
            backup_destination_details = "backupDestinationDetails",
                with_backup_destination_details([models::DistributedDbBackupDestination]);
            backup_deletion_policy = "backupDeletionPolicy",
                with_backup_deletion_policy(models::DistributedDbBackupConfigBackupDeletionPolicy);
        }
    }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DB backup configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbBackupConfig {
    /// Whether the auto backup is enabled.
    pub auto_backup_enabled: Option<bool>,
    /// The recovery window of the backups in days, back from the current day.
    pub recovery_window_in_days: Option<i64>,
    /// The two-hour time window in which automatic backups start.
    pub auto_backup_window: Option<models::DbBackupConfigAutoBackupWindow>,
    /// The two-hour time window in which full backups start.
    pub auto_full_backup_window: Option<models::DbBackupConfigAutoFullBackupWindow>,
    /// The day of the week for full backups.
    pub auto_full_backup_day: Option<models::DbBackupConfigAutoFullBackupDay>,
    /// Whether to run immediate full backup.
    pub run_immediate_full_backup: Option<bool>,
    /// The details of the backup destination.
    pub backup_destination_details: Option<Vec<models::BackupDestinationDetails>>,
    /// The policy for deleting backups, either soon or after their retention.
    pub backup_deletion_policy: Option<models::DbBackupConfigBackupDeletionPolicy>,
}

model! {
    DbBackupConfig {
        optional {
            auto_backup_enabled = "autoBackupEnabled", with_auto_backup_enabled(bool);
            recovery_window_in_days = "recoveryWindowInDays", with_recovery_window_in_days(i64);
            auto_backup_window = "autoBackupWindow",
                with_auto_backup_window(models::DbBackupConfigAutoBackupWindow);
            auto_full_backup_window = "autoFullBackupWindow",
                with_auto_full_backup_window(models::DbBackupConfigAutoFullBackupWindow);
            auto_full_backup_day = "autoFullBackupDay",
                with_auto_full_backup_day(models::DbBackupConfigAutoFullBackupDay);
            run_immediate_full_backup = "runImmediateFullBackup",
                with_run_immediate_full_backup(bool);
            backup_destination_details = "backupDestinationDetails",
                with_backup_destination_details([models::BackupDestinationDetails]);
            backup_deletion_policy = "backupDeletionPolicy",
                with_backup_deletion_policy(models::DbBackupConfigBackupDeletionPolicy);
        }
    }
}

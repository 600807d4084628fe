// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An autonomous container database backup configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousContainerDatabaseBackupConfig {
    /// The details of the backup destination.
    pub backup_destination_details: Option<Vec<models::BackupDestinationDetails>>,
    /// The recovery window of the backups in days, back from the current day.
    pub recovery_window_in_days: Option<i64>,
}

model! {
    AutonomousContainerDatabaseBackupConfig {
        optional {
            backup_destination_details = "backupDestinationDetails",
                with_backup_destination_details([models::BackupDestinationDetails]);
            recovery_window_in_days = "recoveryWindowInDays", with_recovery_window_in_days(i64);
        }
    }
}

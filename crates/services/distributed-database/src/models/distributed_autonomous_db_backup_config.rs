// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A distributed autonomous DB backup configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DistributedAutonomousDbBackupConfig {
    /// The details of the backup destination.
    pub backup_destination_details: Option<Vec<models::DistributedAutonomousDbBackupDestination>>,
    /// The recovery window of the backups in days, back from the current day.
    pub recovery_window_in_days: Option<i64>,
}

model! {
    DistributedAutonomousDbBackupConfig {
        optional {
            backup_destination_details = "backupDestinationDetails",
                with_backup_destination_details([models::DistributedAutonomousDbBackupDestination]);
            recovery_window_in_days = "recoveryWindowInDays", with_recovery_window_in_days(i64);
        }
    }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an autonomous database backup to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAutonomousDatabaseBackupDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the Autonomous Database.
    pub autonomous_database_id: String,
    /// The retention period in days.
    pub retention_period_in_days: Option<i64>,
    /// Whether it is a long term backup.
    pub is_long_term_backup: Option<bool>,
    /// The details of the backup destination.
    pub backup_destination_details: Option<models::BackupDestinationDetails>,
}

model! {
    CreateAutonomousDatabaseBackupDetails {
        required {
            autonomous_database_id = "autonomousDatabaseId", with_autonomous_database_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            retention_period_in_days = "retentionPeriodInDays", with_retention_period_in_days(i64);
            is_long_term_backup = "isLongTermBackup", with_is_long_term_backup(bool);
            backup_destination_details = "backupDestinationDetails",
                with_backup_destination_details(models::BackupDestinationDetails);
        }
    }
}

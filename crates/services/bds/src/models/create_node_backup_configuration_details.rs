// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a node backup configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNodeBackupConfigurationDetails {
    /// The details of the level type.
    pub level_type_details: models::LevelTypeDetails,
    /// The display name: alphanumeric ASCII characters without spaces. It does not have to be
    /// unique.
    pub display_name: Option<String>,
    /// The time zone of the schedule, by its IANA name.
    pub timezone: Option<String>,
    /// The schedule of backups as an RFC 5545 recurrence rule, with a frequency of `DAILY`,
    /// `WEEKLY` or `MONTHLY`.
    pub schedule: String,
    /// The number of backups to retain.
    pub number_of_backups_to_retain: Option<i64>,
    /// The type of the backup.
    pub backup_type: Option<models::NodeBackupConfigurationBackupType>,
}

model! {
    CreateNodeBackupConfigurationDetails {
        required {
            level_type_details = "levelTypeDetails",
                with_level_type_details(models::LevelTypeDetails);
            schedule = "schedule", with_schedule(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            timezone = "timezone", with_timezone(String);
            number_of_backups_to_retain = "numberOfBackupsToRetain",
                with_number_of_backups_to_retain(i64);
            backup_type = "backupType", with_backup_type(models::NodeBackupConfigurationBackupType);
        }
    }
}

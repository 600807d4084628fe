// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a node backup configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNodeBackupConfigurationDetails {
    /// The details of the level type.
    pub level_type_details: Option<models::LevelTypeDetails>,
    /// The display name: alphanumeric ASCII characters without spaces. It does not have to be
    /// unique.
    pub display_name: Option<String>,
    /// The time zone of the schedule, by its IANA name.
    pub timezone: Option<String>,
    /// The schedule of backups as an RFC 5545 recurrence rule, with a frequency of `DAILY`,
    /// `WEEKLY` or `MONTHLY`.
    pub schedule: Option<String>,
    /// The number of backups to retain.
    pub number_of_backups_to_retain: Option<i64>,
    /// The type of the backup.
    pub backup_type: Option<models::NodeBackupConfigurationBackupType>,
    cleared: Vec<String>,
}

update! {
    UpdateNodeBackupConfigurationDetails {
        optional {
            level_type_details = "levelTypeDetails",
                with_level_type_details(models::LevelTypeDetails), clear_level_type_details;
            display_name = "displayName", with_display_name(String), clear_display_name;
            timezone = "timezone", with_timezone(String), clear_timezone;
            schedule = "schedule", with_schedule(String), clear_schedule;
            number_of_backups_to_retain = "numberOfBackupsToRetain",
                with_number_of_backups_to_retain(i64), clear_number_of_backups_to_retain;
            backup_type = "backupType", with_backup_type(models::NodeBackupConfigurationBackupType),
                clear_backup_type;
        }
    }
}

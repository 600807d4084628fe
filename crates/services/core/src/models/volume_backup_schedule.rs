// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A volume backup schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VolumeBackupSchedule {
    /// The type of the backup.
    pub backup_type: models::VolumeBackupScheduleBackupType,
    /// The offset seconds.
    pub offset_seconds: Option<i64>,
    /// The period.
    pub period: models::VolumeBackupSchedulePeriod,
    /// The offset type.
    pub offset_type: Option<models::VolumeBackupScheduleOffsetType>,
    /// The hour of the day.
    pub hour_of_day: Option<i64>,
    /// The day of the week.
    pub day_of_week: Option<models::VolumeBackupScheduleDayOfWeek>,
    /// The day of the month.
    pub day_of_month: Option<i64>,
    /// The month.
    pub month: Option<models::VolumeBackupScheduleMonth>,
    /// The retention seconds.
    pub retention_seconds: i64,
    /// The time zone.
    pub time_zone: Option<models::VolumeBackupScheduleTimeZone>,
    /// The retention period.
    pub retention_period: Option<models::RetentionDuration>,
    /// Whether backups are protected against deletion during the retention period. Default: not
    /// protected.
    pub is_prevent_deletion_enabled: Option<bool>,
    /// Whether the retention lock is enabled, which protects backups against deletion and changes.
    /// Default: not locked.
    pub is_retention_lock_enabled: Option<bool>,
}

model! {
    VolumeBackupSchedule {
        required {
            backup_type = "backupType", with_backup_type(models::VolumeBackupScheduleBackupType);
            period = "period", with_period(models::VolumeBackupSchedulePeriod);
            retention_seconds = "retentionSeconds", with_retention_seconds(i64);
        }
        optional {
            offset_seconds = "offsetSeconds", with_offset_seconds(i64);
            offset_type = "offsetType", with_offset_type(models::VolumeBackupScheduleOffsetType);
            hour_of_day = "hourOfDay", with_hour_of_day(i64);
            day_of_week = "dayOfWeek", with_day_of_week(models::VolumeBackupScheduleDayOfWeek);
            day_of_month = "dayOfMonth", with_day_of_month(i64);
            month = "month", with_month(models::VolumeBackupScheduleMonth);
            time_zone = "timeZone", with_time_zone(models::VolumeBackupScheduleTimeZone);
            retention_period = "retentionPeriod", with_retention_period(models::RetentionDuration);
            is_prevent_deletion_enabled = "isPreventDeletionEnabled",
                with_is_prevent_deletion_enabled(bool);
            is_retention_lock_enabled = "isRetentionLockEnabled",
                with_is_retention_lock_enabled(bool);
        }
    }
}

// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A snapshot schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotSchedule {
    /// The schedule prefix. Example: `compliance1`.
    pub schedule_prefix: Option<String>,
    /// The start time of the schedule.
    pub time_schedule_start: Option<DateTime<Utc>>,
    /// The period.
    pub period: models::SnapshotSchedulePeriod,
    /// The retention duration, in seconds.
    pub retention_duration_in_seconds: Option<i64>,
    /// The time zone.
    pub time_zone: models::SnapshotScheduleTimeZone,
    /// The hour of the day.
    pub hour_of_day: Option<i64>,
    /// The day of the week.
    pub day_of_week: Option<models::SnapshotScheduleDayOfWeek>,
    /// The day of the month.
    pub day_of_month: Option<i64>,
    /// The month.
    pub month: Option<models::SnapshotScheduleMonth>,
    /// The details of the lock duration.
    pub lock_duration_details: Option<models::LockDurationDetails>,
}

model! {
    SnapshotSchedule {
        required {
            period = "period", with_period(models::SnapshotSchedulePeriod);
            time_zone = "timeZone", with_time_zone(models::SnapshotScheduleTimeZone);
        }
        optional {
            schedule_prefix = "schedulePrefix", with_schedule_prefix(String);
            time_schedule_start = "timeScheduleStart", with_time_schedule_start(DateTime<Utc>);
            retention_duration_in_seconds = "retentionDurationInSeconds",
                with_retention_duration_in_seconds(i64);
            hour_of_day = "hourOfDay", with_hour_of_day(i64);
            day_of_week = "dayOfWeek", with_day_of_week(models::SnapshotScheduleDayOfWeek);
            day_of_month = "dayOfMonth", with_day_of_month(i64);
            month = "month", with_month(models::SnapshotScheduleMonth);
            lock_duration_details = "lockDurationDetails",
                with_lock_duration_details(models::LockDurationDetails);
        }
    }
}

// @generated from spec/key-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of an auto key rotation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoKeyRotationDetails {
    /// The rotation interval, in days.
    pub rotation_interval_in_days: Option<i64>,
    /// The start time of the schedule.
    pub time_of_schedule_start: Option<DateTime<Utc>>,
    /// The time of the next rotation.
    pub time_of_next_rotation: Option<DateTime<Utc>>,
    /// The time of the last rotation.
    pub time_of_last_rotation: Option<DateTime<Utc>>,
    /// The last rotation status.
    pub last_rotation_status: Option<models::AutoKeyRotationLastRotationStatus>,
    /// The last rotation message.
    pub last_rotation_message: Option<String>,
}

model! {
    AutoKeyRotationDetails {
        optional {
            rotation_interval_in_days = "rotationIntervalInDays",
                with_rotation_interval_in_days(i64);
            time_of_schedule_start = "timeOfScheduleStart",
                with_time_of_schedule_start(DateTime<Utc>);
            time_of_next_rotation = "timeOfNextRotation", with_time_of_next_rotation(DateTime<Utc>);
            time_of_last_rotation = "timeOfLastRotation", with_time_of_last_rotation(DateTime<Utc>);
            last_rotation_status = "lastRotationStatus",
                with_last_rotation_status(models::AutoKeyRotationLastRotationStatus);
            last_rotation_message = "lastRotationMessage", with_last_rotation_message(String);
        }
    }
}

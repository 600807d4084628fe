// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a scheduled operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledOperationDetails {
    /// The day of the week.
    pub day_of_week: models::DayOfWeek,
    /// The scheduled start time.
    pub scheduled_start_time: Option<String>,
    /// The scheduled stop time.
    pub scheduled_stop_time: Option<String>,
}

model! {
    ScheduledOperationDetails {
        required {
            day_of_week = "dayOfWeek", with_day_of_week(models::DayOfWeek);
        }
        optional {
            scheduled_start_time = "scheduledStartTime", with_scheduled_start_time(String);
            scheduled_stop_time = "scheduledStopTime", with_scheduled_stop_time(String);
        }
    }
}

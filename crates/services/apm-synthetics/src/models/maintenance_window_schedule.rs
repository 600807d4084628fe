// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A maintenance window schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindowSchedule {
    /// The type of the schedule.
    pub schedule_type: Option<models::MaintenanceWindowScheduleScheduleType>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The type of the recurrence.
    pub recurrence_type: Option<models::MaintenanceWindowScheduleRecurrenceType>,
}

model! {
    MaintenanceWindowSchedule {
        optional {
            schedule_type = "scheduleType",
                with_schedule_type(models::MaintenanceWindowScheduleScheduleType);
            time_started = "timeStarted", with_time_started(DateTime<Utc>);
            time_ended = "timeEnded", with_time_ended(DateTime<Utc>);
            recurrence_type = "recurrenceType",
                with_recurrence_type(models::MaintenanceWindowScheduleRecurrenceType);
        }
    }
}

// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A trigger with an interval in hours or days.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleIntervalTrigger {
    /// The start time of the schedule. Defaults to the creation time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time of the schedule. If absent, the schedule does not end.
    pub time_end: Option<DateTime<Utc>>,
    /// The unit of `interval`: hours or days.
    pub frequency: models::ScheduleIntervalTriggerFrequency,
    /// The interval between runs, in hours or days.
    pub interval: i64,
    /// The maximum delay of the first run in minutes, if `isRandomStartTime` is true. Defaults to
    /// half of the interval and cannot exceed the interval.
    pub initial_jitter_in_minutes: Option<i64>,
    /// Whether the first run starts at a random time, at most `initialJitterInMinutes` after
    /// `timeStart`, or after the current time if `timeStart` is absent.
    pub is_random_start_time: Option<bool>,
}

model! {
    ScheduleIntervalTrigger, "triggerType" = "INTERVAL" {
        required {
            frequency = "frequency", with_frequency(models::ScheduleIntervalTriggerFrequency);
            interval = "interval", with_interval(i64);
        }
        optional {
            time_start = "timeStart", with_time_start(DateTime<Utc>);
            time_end = "timeEnd", with_time_end(DateTime<Utc>);
            initial_jitter_in_minutes = "initialJitterInMinutes",
                with_initial_jitter_in_minutes(i64);
            is_random_start_time = "isRandomStartTime", with_is_random_start_time(bool);
        }
    }
}

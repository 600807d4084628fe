// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A schedule with an interval in hours or days.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleIntervalConfig {
    /// The state of the schedule.
    pub state: Option<models::ScheduleConfigState>,
    /// The start time of the schedule. The default is the creation time.
    pub time_start: Option<DateTime<Utc>>,
    /// The end time of the schedule. If absent, the schedule does not end.
    pub time_end: Option<DateTime<Utc>>,
    /// The unit of the interval: hours or days.
    pub frequency: models::ScheduleIntervalConfigFrequency,
    /// The interval between two runs, in hours or days.
    pub interval: i64,
}

model! {
    ScheduleIntervalConfig, "configType" = "INTERVAL" {
        required {
            frequency = "frequency", with_frequency(models::ScheduleIntervalConfigFrequency);
            interval = "interval", with_interval(i64);
        }
        optional {
            state = "state", with_state(models::ScheduleConfigState);
            time_start = "timeStart", with_time_start(DateTime<Utc>);
            time_end = "timeEnd", with_time_end(DateTime<Utc>);
        }
    }
}

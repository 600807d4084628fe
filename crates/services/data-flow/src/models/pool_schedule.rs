// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A pool schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PoolSchedule {
    /// The day of the week.
    pub day_of_week: Option<models::PoolScheduleDayOfWeek>,
    /// The start time.
    pub start_time: Option<i64>,
    /// The stop time.
    pub stop_time: Option<i64>,
}

model! {
    PoolSchedule {
        optional {
            day_of_week = "dayOfWeek", with_day_of_week(models::PoolScheduleDayOfWeek);
            start_time = "startTime", with_start_time(i64);
            stop_time = "stopTime", with_stop_time(i64);
        }
    }
}

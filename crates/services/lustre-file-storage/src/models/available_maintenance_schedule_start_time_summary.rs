// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an available maintenance schedule start time.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableMaintenanceScheduleStartTimeSummary {
    /// The day of the week.
    pub day_of_week: models::AvailableMaintenanceScheduleStartTimeDayOfWeek,
    /// The available start times, as `HH:mm`.
    pub start_times: Vec<String>,
}

model! {
    AvailableMaintenanceScheduleStartTimeSummary {
        day_of_week = "dayOfWeek";
        start_times = "startTimes";
    }
}

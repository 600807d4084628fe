// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A maintenance window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// The day of the week.
    pub day_of_week: Option<models::MaintenanceWindowDayOfWeek>,
    /// The start time. Example: `22:00`.
    pub time_start: Option<String>,
}

model! {
    MaintenanceWindow {
        optional {
            day_of_week = "dayOfWeek", with_day_of_week(models::MaintenanceWindowDayOfWeek);
            time_start = "timeStart", with_time_start(String);
        }
    }
}

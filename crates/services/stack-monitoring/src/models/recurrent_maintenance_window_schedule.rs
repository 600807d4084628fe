// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A recurrent maintenance window schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecurrentMaintenanceWindowSchedule {
    /// The start time of the maintenance window.
    pub time_maintenance_window_start: Option<DateTime<Utc>>,
    /// The end time of the maintenance window.
    pub time_maintenance_window_end: Option<DateTime<Utc>>,
    /// The maintenance window recurrences.
    pub maintenance_window_recurrences: String,
    /// The maintenance window duration.
    pub maintenance_window_duration: Option<String>,
}

model! {
    RecurrentMaintenanceWindowSchedule, "scheduleType" = "RECURRENT" {
        required {
            maintenance_window_recurrences = "maintenanceWindowRecurrences",
                with_maintenance_window_recurrences(String);
        }
        optional {
            time_maintenance_window_start = "timeMaintenanceWindowStart",
                with_time_maintenance_window_start(DateTime<Utc>);
            time_maintenance_window_end = "timeMaintenanceWindowEnd",
                with_time_maintenance_window_end(DateTime<Utc>);
            maintenance_window_duration = "maintenanceWindowDuration",
                with_maintenance_window_duration(String);
        }
    }
}

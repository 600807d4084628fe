// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A one time maintenance window schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OneTimeMaintenanceWindowSchedule {
    /// The start time of the maintenance window.
    pub time_maintenance_window_start: Option<DateTime<Utc>>,
    /// The end time of the maintenance window.
    pub time_maintenance_window_end: Option<DateTime<Utc>>,
}

model! {
    OneTimeMaintenanceWindowSchedule, "scheduleType" = "ONE_TIME" {
        optional {
            time_maintenance_window_start = "timeMaintenanceWindowStart",
                with_time_maintenance_window_start(DateTime<Utc>);
            time_maintenance_window_end = "timeMaintenanceWindowEnd",
                with_time_maintenance_window_end(DateTime<Utc>);
        }
    }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an autonomous database maintenance window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutonomousDatabaseMaintenanceWindowSummary {
    /// The day of the week.
    pub day_of_week: models::DayOfWeek,
    /// The maintenance start time.
    pub maintenance_start_time: Option<String>,
    /// The maintenance end time.
    pub maintenance_end_time: Option<String>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// Whether the maintenance window change is scheduled.
    pub is_maintenance_window_change_scheduled: Option<bool>,
}

model! {
    AutonomousDatabaseMaintenanceWindowSummary {
        required {
            day_of_week = "dayOfWeek", with_day_of_week(models::DayOfWeek);
        }
        optional {
            maintenance_start_time = "maintenanceStartTime", with_maintenance_start_time(String);
            maintenance_end_time = "maintenanceEndTime", with_maintenance_end_time(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            is_maintenance_window_change_scheduled = "isMaintenanceWindowChangeScheduled",
                with_is_maintenance_window_change_scheduled(bool);
        }
    }
}

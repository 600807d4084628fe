// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in maintenance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMaintenanceDetails {
    /// The start time of the window.
    pub window_start_time: Option<String>,
    /// The preference for the version.
    pub version_preference: Option<models::MaintenanceVersionPreference>,
    /// The preferred version track for automatic MySQL upgrades.
    pub version_track_preference: Option<models::MaintenanceVersionTrackPreference>,
    /// The type of the maintenance schedule of the DB system.
    pub maintenance_schedule_type: Option<models::MaintenanceScheduleType>,
    /// The time windows without maintenance that causes downtime, at most one. Security patches
    /// without downtime are still applied.
    pub maintenance_disabled_windows: Option<Vec<models::MaintenanceDisabledWindow>>,
}

model! {
    UpdateMaintenanceDetails {
        optional {
            window_start_time = "windowStartTime", with_window_start_time(String);
            version_preference = "versionPreference",
                with_version_preference(models::MaintenanceVersionPreference);
            version_track_preference = "versionTrackPreference",
                with_version_track_preference(models::MaintenanceVersionTrackPreference);
            maintenance_schedule_type = "maintenanceScheduleType",
                with_maintenance_schedule_type(models::MaintenanceScheduleType);
            maintenance_disabled_windows = "maintenanceDisabledWindows",
                with_maintenance_disabled_windows([models::MaintenanceDisabledWindow]);
        }
    }
}

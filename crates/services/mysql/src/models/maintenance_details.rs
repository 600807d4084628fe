// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of maintenance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceDetails {
    /// The start time of the window.
    pub window_start_time: Option<String>,
    /// The preference for the version.
    pub version_preference: Option<models::MaintenanceVersionPreference>,
    /// The preferred version track for automatic MySQL upgrades.
    pub version_track_preference: Option<models::MaintenanceVersionTrackPreference>,
    /// The type of the maintenance schedule of the DB system.
    pub maintenance_schedule_type: Option<models::MaintenanceScheduleType>,
    /// The scheduled time.
    pub time_scheduled: Option<DateTime<Utc>>,
    /// The target version.
    pub target_version: Option<String>,
    /// The time windows without maintenance that causes downtime, at most one. Security patches
    /// without downtime are still applied.
    pub maintenance_disabled_windows: Option<Vec<models::MaintenanceDisabledWindow>>,
}

model! {
    MaintenanceDetails {
        window_start_time = "windowStartTime";
        version_preference = "versionPreference";
        version_track_preference = "versionTrackPreference";
        maintenance_schedule_type = "maintenanceScheduleType";
        time_scheduled = "timeScheduled";
        target_version = "targetVersion";
        maintenance_disabled_windows = "maintenanceDisabledWindows";
    }
}

// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of maintenance window metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindowMetadataDetails {
    /// The active or next planned maintenance.
    pub active_or_next_planned_maintenance: Option<models::DateAndTime>,
    /// The finished maintenance.
    pub finished_maintenance: Option<models::DateAndTime>,
    /// Whether it is maintenance in progress.
    pub is_maintenance_in_progress: Option<bool>,
}

model! {
    MaintenanceWindowMetadataDetails {
        active_or_next_planned_maintenance = "activeOrNextPlannedMaintenance";
        finished_maintenance = "finishedMaintenance";
        is_maintenance_in_progress = "isMaintenanceInProgress";
    }
}

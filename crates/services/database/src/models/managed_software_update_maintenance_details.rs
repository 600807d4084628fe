// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of managed software update maintenance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedSoftwareUpdateMaintenanceDetails {
    /// The scheduled time.
    pub time_scheduled: DateTime<Utc>,
    /// The update readiness status.
    pub update_readiness_status:
        Option<models::ManagedSoftwareUpdateMaintenanceUpdateReadinessStatus>,
    /// The update readiness status details.
    pub update_readiness_status_details: Option<String>,
    /// The time of the status update.
    pub time_of_status_update: Option<DateTime<Utc>>,
    /// The update mode.
    pub update_mode: Option<models::ManagedSoftwareUpdateMaintenanceUpdateMode>,
    /// The version.
    pub version: String,
    /// The time of the last readiness check.
    pub time_of_last_readiness_check: Option<DateTime<Utc>>,
}

model! {
    ManagedSoftwareUpdateMaintenanceDetails {
        time_scheduled = "timeScheduled";
        update_readiness_status = "updateReadinessStatus";
        update_readiness_status_details = "updateReadinessStatusDetails";
        time_of_status_update = "timeOfStatusUpdate";
        update_mode = "updateMode";
        version = "version";
        time_of_last_readiness_check = "timeOfLastReadinessCheck";
    }
}

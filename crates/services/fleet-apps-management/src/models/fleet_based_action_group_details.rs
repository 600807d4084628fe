// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a fleet based action group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetBasedActionGroupDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The product.
    pub product: Option<String>,
    /// The lifecycle operation.
    pub lifecycle_operation: Option<String>,
    /// The ID of the activity.
    pub activity_id: Option<String>,
    /// The status.
    pub status: Option<models::ActionGroupStatus>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The ID of the fleet.
    pub fleet_id: String,
    /// The sequence.
    pub sequence: Option<i64>,
    /// The ID of the runbook.
    pub runbook_id: String,
    /// The name of the runbook version.
    pub runbook_version_name: String,
}

model! {
    FleetBasedActionGroupDetails, "kind" = "FLEET_USING_RUNBOOK" {
        display_name = "displayName";
        product = "product";
        lifecycle_operation = "lifecycleOperation";
        activity_id = "activityId";
        status = "status";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        fleet_id = "fleetId";
        sequence = "sequence";
        runbook_id = "runbookId";
        runbook_version_name = "runbookVersionName";
    }
}

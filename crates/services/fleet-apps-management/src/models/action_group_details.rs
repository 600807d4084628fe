// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// The details of an action group.
    ///
    /// The field `kind` selects the variant.
    pub enum ActionGroupDetails by "kind" {
        FleetUsingRunbook(models::FleetBasedActionGroupDetails) = "FLEET_USING_RUNBOOK",
            as_fleet_using_runbook;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in FleetUsingRunbook;
        /// The product.
        product = "product", str, in FleetUsingRunbook;
        /// The lifecycle operation.
        lifecycle_operation = "lifecycleOperation", str, in FleetUsingRunbook;
        /// The ID of the activity.
        activity_id = "activityId", str, in FleetUsingRunbook;
        /// The status.
        status = "status", copy models::ActionGroupStatus, in FleetUsingRunbook;
        /// The start time.
        time_started = "timeStarted", copy DateTime<Utc>, in FleetUsingRunbook;
        /// The end time.
        time_ended = "timeEnded", copy DateTime<Utc>, in FleetUsingRunbook;
    }
}

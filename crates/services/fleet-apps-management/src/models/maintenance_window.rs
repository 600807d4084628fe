// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A maintenance window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The region of the resource.
    pub resource_region: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Whether operations that require downtime are allowed in the maintenance window.
    pub is_outage: bool,
    /// The start time of the schedule.
    pub time_schedule_start: Option<DateTime<Utc>>,
    /// The duration.
    pub duration: String,
    /// Whether the maintenance window is recurring.
    pub is_recurring: bool,
    /// The recurrence rule of the maintenance window (RFC 5545).
    pub recurrences: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::MaintenanceWindowLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    MaintenanceWindow {
        id = "id";
        compartment_id = "compartmentId";
        resource_region = "resourceRegion";
        display_name = "displayName";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        is_outage = "isOutage";
        time_schedule_start = "timeScheduleStart";
        duration = "duration";
        is_recurring = "isRecurring";
        recurrences = "recurrences";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an instance maintenance event.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceMaintenanceEventSummary {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the instance.
    pub instance_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The category of the maintenance, which decides about priority and permitted actions.
    pub maintenance_category: models::InstanceMaintenanceEventMaintenanceCategory,
    /// The reason for the maintenance.
    pub maintenance_reason: models::InstanceMaintenanceEventMaintenanceReason,
    /// The action on the instance when the maintenance begins.
    pub instance_action: models::InstanceMaintenanceEventInstanceAction,
    /// The alternatives to the requested action on the instance that also resolve the maintenance.
    pub alternative_resolution_actions:
        Vec<models::InstanceMaintenanceEventAlternativeResolutionAction>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The start of the time window for the maintenance, which does not begin earlier.
    pub time_window_start: DateTime<Utc>,
    /// The duration of the window in which the maintenance starts.
    pub start_window_duration: Option<String>,
    /// The estimated duration of the maintenance after it starts.
    pub estimated_duration: Option<String>,
    /// The time at which the maintenance happens at the latest. It cannot be moved.
    pub time_hard_due_date: Option<DateTime<Utc>>,
    /// Whether the maintenance can be rescheduled, up to `timeHardDueDate`.
    pub can_reschedule: bool,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::InstanceMaintenanceEventLifecycleState,
    /// The ID of the creator.
    pub created_by: models::InstanceMaintenanceEventCreatedBy,
    /// The description.
    pub description: Option<String>,
    /// The ID shared by instances that must be scheduled together for the maintenance.
    pub correlation_token: Option<String>,
}

model! {
    InstanceMaintenanceEventSummary {
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        instance_id = "instanceId";
        compartment_id = "compartmentId";
        maintenance_category = "maintenanceCategory";
        maintenance_reason = "maintenanceReason";
        instance_action = "instanceAction";
        alternative_resolution_actions = "alternativeResolutionActions";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        time_window_start = "timeWindowStart";
        start_window_duration = "startWindowDuration";
        estimated_duration = "estimatedDuration";
        time_hard_due_date = "timeHardDueDate";
        can_reschedule = "canReschedule";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
        created_by = "createdBy";
        description = "description";
        correlation_token = "correlationToken";
    }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an execution window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionWindowSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the execution resource that the execution window belongs to.
    pub execution_resource_id: String,
    /// The OCID of the new execution window after a failed one was rescheduled.
    pub deferred_execution_window_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::ExecutionWindowLifecycleState,
    /// The lifecycle substate.
    pub lifecycle_substate: Option<models::ExecutionWindowLifecycleSubstate>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The scheduled time.
    pub time_scheduled: DateTime<Utc>,
    /// The duration of the scheduling window, in minutes.
    pub window_duration_in_mins: i64,
    /// Whether the planned duration of the scheduling window is strictly enforced. Default:
    /// `false`.
    pub is_enforced_duration: Option<bool>,
    /// The estimated time in minutes.
    pub estimated_time_in_mins: Option<i64>,
    /// The total time taken in minutes.
    pub total_time_taken_in_mins: Option<i64>,
    /// The type of the execution window, either planned or unplanned.
    pub window_type: Option<models::ExecutionWindowWindowType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The window details.
    pub window_details: Option<String>,
}

model! {
    ExecutionWindowSummary {
        id = "id";
        execution_resource_id = "executionResourceId";
        deferred_execution_window_id = "deferredExecutionWindowId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_substate = "lifecycleSubstate";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        time_scheduled = "timeScheduled";
        window_duration_in_mins = "windowDurationInMins";
        is_enforced_duration = "isEnforcedDuration";
        estimated_time_in_mins = "estimatedTimeInMins";
        total_time_taken_in_mins = "totalTimeTakenInMins";
        window_type = "windowType";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        window_details = "windowDetails";
    }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An execution action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionAction {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the execution window.
    pub execution_window_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::ExecutionActionLifecycleState,
    /// The lifecycle substate.
    pub lifecycle_substate: Option<models::ExecutionActionLifecycleSubstate>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The estimated time in minutes.
    pub estimated_time_in_mins: Option<i64>,
    /// The total time taken in minutes.
    pub total_time_taken_in_mins: Option<i64>,
    /// The position of the execution action in the order of execution.
    pub execution_action_order: Option<i64>,
    /// The action on the resource.
    pub action_type: models::ExecutionActionActionType,
    /// The parameters of the action, as names and values.
    pub action_params: BTreeMap<String, String>,
    /// The members of the action.
    pub action_members: Option<Vec<models::ExecutionActionMember>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ExecutionAction {
        id = "id";
        execution_window_id = "executionWindowId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_substate = "lifecycleSubstate";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        estimated_time_in_mins = "estimatedTimeInMins";
        total_time_taken_in_mins = "totalTimeTakenInMins";
        execution_action_order = "executionActionOrder";
        action_type = "actionType";
        action_params = "actionParams";
        action_members = "actionMembers";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

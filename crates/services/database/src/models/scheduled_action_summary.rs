// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a scheduled action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledActionSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the scheduling plan.
    pub scheduling_plan_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the scheduling window.
    pub scheduling_window_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The position of the scheduled action in the order.
    pub action_order: i64,
    /// The action on the resource.
    pub action_type: models::ScheduledActionActionType,
    /// The lifecycle state.
    pub lifecycle_state: models::ScheduledActionLifecycleState,
    /// The estimated time in minutes.
    pub estimated_time_in_mins: Option<i64>,
    /// The parameters of the action, as names and values.
    pub action_params: Option<BTreeMap<String, String>>,
    /// The members of the action.
    pub action_members: Option<Vec<models::ActionMember>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    ScheduledActionSummary {
        id = "id";
        scheduling_plan_id = "schedulingPlanId";
        compartment_id = "compartmentId";
        scheduling_window_id = "schedulingWindowId";
        display_name = "displayName";
        action_order = "actionOrder";
        action_type = "actionType";
        lifecycle_state = "lifecycleState";
        estimated_time_in_mins = "estimatedTimeInMins";
        action_params = "actionParams";
        action_members = "actionMembers";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}

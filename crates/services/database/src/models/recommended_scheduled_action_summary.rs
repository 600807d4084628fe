// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The summary of a recommended scheduled action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendedScheduledActionSummary {
    /// The position of the scheduled action in the order.
    pub action_order: i64,
    /// The action on the resource.
    pub action_type: models::RecommendedScheduledActionActionType,
    /// The display name.
    pub display_name: Option<String>,
    /// The ID of the scheduling window.
    pub scheduling_window_id: String,
    /// The estimated time in minutes.
    pub estimated_time_in_mins: Option<i64>,
    /// The members of the action.
    pub action_members: Option<Vec<models::ActionMember>>,
    /// The parameters of the action, as names and values.
    pub action_params: Option<BTreeMap<String, String>>,
}

model! {
    RecommendedScheduledActionSummary {
        action_order = "actionOrder";
        action_type = "actionType";
        display_name = "displayName";
        scheduling_window_id = "schedulingWindowId";
        estimated_time_in_mins = "estimatedTimeInMins";
        action_members = "actionMembers";
        action_params = "actionParams";
    }
}

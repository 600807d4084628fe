// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, update};

use crate::models;

/// The fields to update in a scheduled action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateScheduledActionDetails {
    /// The parameters of the action, as names and values.
    pub action_params: Option<BTreeMap<String, String>>,
    /// The members of the action.
    pub action_members: Option<Vec<models::ActionMember>>,
    /// The OCID of the scheduling window.
    pub scheduling_window_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateScheduledActionDetails {
        optional {
            action_params = "actionParams", with_action_params({String}), clear_action_params;
            action_members = "actionMembers", with_action_members([models::ActionMember]),
                clear_action_members;
            scheduling_window_id = "schedulingWindowId", with_scheduling_window_id(String),
                clear_scheduling_window_id;
        }
    }
}

// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an action group based user action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActionGroupBasedUserActionDetails {
    /// The action.
    pub action: models::UserActionAction,
    /// The ID of the action group.
    pub action_group_id: String,
}

model! {
    ActionGroupBasedUserActionDetails, "level" = "ACTION_GROUP" {
        required {
            action = "action", with_action(models::UserActionAction);
            action_group_id = "actionGroupId", with_action_group_id(String);
        }
    }
}

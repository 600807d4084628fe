// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a step based user action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StepBasedUserActionDetails {
    /// The action.
    pub action: models::UserActionAction,
    /// The ID of the action group.
    pub action_group_id: String,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The ID of the target.
    pub target_id: Option<String>,
    /// The name of the step.
    pub step_name: String,
}

model! {
    StepBasedUserActionDetails, "level" = "STEP_NAME" {
        required {
            action = "action", with_action(models::UserActionAction);
            action_group_id = "actionGroupId", with_action_group_id(String);
            resource_id = "resourceId", with_resource_id(String);
            step_name = "stepName", with_step_name(String);
        }
        optional {
            target_id = "targetId", with_target_id(String);
        }
    }
}

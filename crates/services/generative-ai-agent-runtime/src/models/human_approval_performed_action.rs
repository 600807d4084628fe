// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A human approval performed action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HumanApprovalPerformedAction {
    /// The ID of the action.
    pub action_id: String,
    /// The chosen option.
    pub chosen_option: models::HumanApprovalPerformedActionChosenOption,
}

model! {
    HumanApprovalPerformedAction, "performedActionType" = "HUMAN_APPROVAL_PERFORMED_ACTION" {
        required {
            action_id = "actionId", with_action_id(String);
            chosen_option = "chosenOption",
                with_chosen_option(models::HumanApprovalPerformedActionChosenOption);
        }
    }
}

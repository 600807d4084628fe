// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A human approval required action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HumanApprovalRequiredAction {
    /// The ID of the action.
    pub action_id: String,
    /// The message.
    pub message: String,
    /// The options.
    pub options: Vec<models::HumanApprovalRequiredActionOption>,
}

model! {
    HumanApprovalRequiredAction, "requiredActionType" = "HUMAN_APPROVAL_REQUIRED_ACTION" {
        action_id = "actionId";
        message = "message";
        options = "options";
    }
}

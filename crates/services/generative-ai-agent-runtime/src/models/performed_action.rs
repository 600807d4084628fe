// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A performed action.
    ///
    /// The field `performedActionType` selects the variant.
    pub enum PerformedAction by "performedActionType", sent {
        FunctionCallingPerformedAction(models::FunctionCallingPerformedAction)
            = "FUNCTION_CALLING_PERFORMED_ACTION", as_function_calling_performed_action;
        HumanApprovalPerformedAction(models::HumanApprovalPerformedAction)
            = "HUMAN_APPROVAL_PERFORMED_ACTION", as_human_approval_performed_action;
    }
    shared {
        /// The ID of the action.
        action_id = "actionId", str, in FunctionCallingPerformedAction HumanApprovalPerformedAction;
    }
}

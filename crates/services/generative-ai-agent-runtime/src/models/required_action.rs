// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A required action.
    ///
    /// The field `requiredActionType` selects the variant.
    pub enum RequiredAction by "requiredActionType" {
        FunctionCallingRequiredAction(models::FunctionCallingRequiredAction)
            = "FUNCTION_CALLING_REQUIRED_ACTION", as_function_calling_required_action;
        HumanApprovalRequiredAction(models::HumanApprovalRequiredAction)
            = "HUMAN_APPROVAL_REQUIRED_ACTION", as_human_approval_required_action;
    }
    shared {
        /// The ID of the action.
        action_id = "actionId", str, in FunctionCallingRequiredAction HumanApprovalRequiredAction;
    }
}

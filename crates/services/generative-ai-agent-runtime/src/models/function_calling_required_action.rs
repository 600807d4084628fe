// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A function calling required action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionCallingRequiredAction {
    /// The ID of the action.
    pub action_id: String,
    /// The function call.
    pub function_call: models::FunctionCall,
}

model! {
    FunctionCallingRequiredAction, "requiredActionType" = "FUNCTION_CALLING_REQUIRED_ACTION" {
        action_id = "actionId";
        function_call = "functionCall";
    }
}

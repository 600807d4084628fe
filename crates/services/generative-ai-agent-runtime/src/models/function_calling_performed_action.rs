// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A function calling performed action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionCallingPerformedAction {
    /// The ID of the action.
    pub action_id: String,
    /// The function call output.
    pub function_call_output: String,
}

model! {
    FunctionCallingPerformedAction, "performedActionType" = "FUNCTION_CALLING_PERFORMED_ACTION" {
        required {
            action_id = "actionId", with_action_id(String);
            function_call_output = "functionCallOutput", with_function_call_output(String);
        }
    }
}

// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// The details of a chat.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatDetails {
    /// The user message.
    pub user_message: Option<String>,
    /// Whether to stream.
    pub should_stream: Option<bool>,
    /// The ID of the session.
    pub session_id: Option<String>,
    /// The tool parameters, as key-value pairs.
    pub tool_parameters: Option<BTreeMap<String, String>>,
    /// The tool inputs.
    pub tool_inputs: Option<Vec<models::ToolInput>>,
    /// The performed actions.
    pub performed_actions: Option<Vec<models::PerformedAction>>,
}

model! {
    ChatDetails {
        optional {
            user_message = "userMessage", with_user_message(String);
            should_stream = "shouldStream", with_should_stream(bool);
            session_id = "sessionId", with_session_id(String);
            tool_parameters = "toolParameters", with_tool_parameters({String});
            tool_inputs = "toolInputs", with_tool_inputs([models::ToolInput]);
            performed_actions = "performedActions",
                with_performed_actions([models::PerformedAction]);
        }
    }
}

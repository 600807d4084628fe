// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A message from the chatbot (the model).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereChatBotMessage {
    /// The message.
    pub message: Option<String>,
    /// The tool calls requested by the model.
    pub tool_calls: Option<Vec<models::CohereToolCall>>,
}

model! {
    CohereChatBotMessage, "role" = "CHATBOT" {
        optional {
            message = "message", with_message(String);
            tool_calls = "toolCalls", with_tool_calls([models::CohereToolCall]);
        }
    }
}

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A message with the result of a tool call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolMessage {
    /// The content parts of the message.
    pub content: Option<Vec<models::ChatContent>>,
    /// The ID of the tool call with this result.
    pub tool_call_id: Option<String>,
}

model! {
    ToolMessage, "role" = "TOOL" {
        optional {
            content = "content", with_content([models::ChatContent]);
            tool_call_id = "toolCallId", with_tool_call_id(String);
        }
    }
}

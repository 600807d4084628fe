// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A message with the result of a tool call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereToolMessageV2 {
    /// The content parts of the message.
    pub content: Vec<models::CohereContentV2>,
    /// The ID of the tool call with this result.
    pub tool_call_id: String,
}

model! {
    CohereToolMessageV2, "role" = "TOOL" {
        required {
            content = "content", with_content([models::CohereContentV2]);
            tool_call_id = "toolCallId", with_tool_call_id(String);
        }
    }
}

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A message of the assistant (the model). If it only contains tool calls, `content` is null, not
/// an empty string.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantMessage {
    /// The content parts of the message.
    pub content: Option<Vec<models::ChatContent>>,
    /// The name of the participant, which distinguishes participants with the same role.
    pub name: Option<String>,
    /// The refusal message of the model.
    pub refusal: Option<String>,
    /// The tool calls requested by the model.
    pub tool_calls: Option<Vec<models::ToolCall>>,
    /// The annotations of the message, such as sources from a web search.
    pub annotations: Option<Vec<models::Annotation>>,
    /// The reasoning of the model that led to the response.
    pub reasoning_content: Option<String>,
}

model! {
    AssistantMessage, "role" = "ASSISTANT" {
        optional {
            content = "content", with_content([models::ChatContent]);
            name = "name", with_name(String);
            refusal = "refusal", with_refusal(String);
            tool_calls = "toolCalls", with_tool_calls([models::ToolCall]);
            annotations = "annotations", with_annotations([models::Annotation]);
            reasoning_content = "reasoningContent", with_reasoning_content(String);
        }
    }
}

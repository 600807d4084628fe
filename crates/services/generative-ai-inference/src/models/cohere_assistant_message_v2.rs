// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A message of the assistant (the model).
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereAssistantMessageV2 {
    /// The content parts of the message.
    pub content: Vec<models::CohereContentV2>,
    /// The plan of the model for its tool calls, with its reasoning.
    pub tool_plan: Option<String>,
    /// The tool calls requested by the model.
    pub tool_calls: Option<Vec<models::CohereToolCallV2>>,
    /// The citations in the response.
    pub citations: Option<Vec<models::CohereCitationV2>>,
}

model! {
    CohereAssistantMessageV2, "role" = "ASSISTANT" {
        required {
            content = "content", with_content([models::CohereContentV2]);
        }
        optional {
            tool_plan = "toolPlan", with_tool_plan(String);
            tool_calls = "toolCalls", with_tool_calls([models::CohereToolCallV2]);
            citations = "citations", with_citations([models::CohereCitationV2]);
        }
    }
}

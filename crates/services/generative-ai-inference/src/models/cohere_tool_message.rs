// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A message with the results of tool calls.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereToolMessage {
    /// The results of the tool calls requested in the previous turn.
    pub tool_results: Vec<models::CohereToolResult>,
}

model! {
    CohereToolMessage, "role" = "TOOL" {
        required {
            tool_results = "toolResults", with_tool_results([models::CohereToolResult]);
        }
    }
}

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// The result of a tool call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereToolResult {
    /// The tool call.
    pub call: models::CohereToolCall,
    /// The outputs of the tool call.
    pub outputs: Vec<Value>,
}

model! {
    CohereToolResult {
        required {
            call = "call", with_call(models::CohereToolCall);
            outputs = "outputs", with_outputs([Value]);
        }
    }
}

// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A cited tool output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereCitationToolV2 {
    /// The ID of the tool call.
    pub id: Option<String>,
    /// The output of the tool.
    pub tool_output: Option<Value>,
}

model! {
    CohereCitationToolV2 {
        optional {
            id = "id", with_id(String);
            tool_output = "toolOutput", with_tool_output(Value);
        }
    }
}

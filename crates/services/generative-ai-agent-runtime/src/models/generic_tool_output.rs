// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A generic tool output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericToolOutput {
    /// The OCID of the tool.
    pub tool_id: String,
    /// The name of the tool.
    pub tool_name: Option<String>,
    /// The output.
    pub output: Value,
}

model! {
    GenericToolOutput, "toolOutputType" = "GENERIC_TOOL_OUTPUT" {
        tool_id = "toolId";
        tool_name = "toolName";
        output = "output";
    }
}

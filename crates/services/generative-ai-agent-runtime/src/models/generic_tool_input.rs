// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A generic tool input.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GenericToolInput {
    /// The OCID of the tool.
    pub tool_id: String,
    /// The input.
    pub input: Value,
}

model! {
    GenericToolInput, "toolInputType" = "GENERIC_TOOL_INPUT" {
        required {
            tool_id = "toolId", with_tool_id(String);
            input = "input", with_input(Value);
        }
    }
}

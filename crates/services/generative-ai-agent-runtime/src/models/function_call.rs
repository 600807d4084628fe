// @generated from spec/generative-ai-agent-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A function call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionCall {
    /// The name.
    pub name: String,
    /// The arguments.
    pub arguments: String,
}

model! {
    FunctionCall {
        name = "name";
        arguments = "arguments";
    }
}

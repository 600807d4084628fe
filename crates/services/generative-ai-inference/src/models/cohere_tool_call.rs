// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A tool call requested by the model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereToolCall {
    /// The name of the tool.
    pub name: String,
    /// The parameter values of the tool call.
    pub parameters: Value,
}

model! {
    CohereToolCall {
        required {
            name = "name", with_name(String);
            parameters = "parameters", with_parameters(Value);
        }
    }
}

// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A function calling tool configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionCallingToolConfig {
    /// The function.
    pub function: models::Function,
}

model! {
    FunctionCallingToolConfig, "toolConfigType" = "FUNCTION_CALLING_TOOL_CONFIG" {
        required {
            function = "function", with_function(models::Function);
        }
    }
}

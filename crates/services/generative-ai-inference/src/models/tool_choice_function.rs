// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The tool choice that requires the model to call a specific function.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ToolChoiceFunction {
    /// The name of the function.
    pub name: Option<String>,
}

model! {
    ToolChoiceFunction, "type" = "FUNCTION" {
        optional {
            name = "name", with_name(String);
        }
    }
}

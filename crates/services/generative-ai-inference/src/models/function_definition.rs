// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// The definition of a function that the model can call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionDefinition {
    /// The name of the function. At most 64 characters.
    pub name: Option<String>,
    /// The description of the function. The model uses it to decide when and how to call the
    /// function.
    pub description: Option<String>,
    /// The parameters of the function, as a JSON Schema. Absent if it has none.
    pub parameters: Option<Value>,
}

model! {
    FunctionDefinition, "type" = "FUNCTION" {
        optional {
            name = "name", with_name(String);
            description = "description", with_description(String);
            parameters = "parameters", with_parameters(Value);
        }
    }
}

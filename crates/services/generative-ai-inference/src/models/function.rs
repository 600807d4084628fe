// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A function that the model can call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Function {
    /// The name of the function.
    pub name: String,
    /// The description of the function, which the model uses.
    pub description: Option<String>,
    /// The parameters of the function, as a JSON Schema. Absent if it has none.
    pub parameters: Value,
}

model! {
    Function {
        required {
            name = "name", with_name(String);
            parameters = "parameters", with_parameters(Value);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}

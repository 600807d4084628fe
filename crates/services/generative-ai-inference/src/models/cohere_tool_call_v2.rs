// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// A tool call requested by the model.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereToolCallV2 {
    /// The ID of the tool call.
    pub id: Option<String>,
    /// The type of the tool: always `FUNCTION`.
    pub type_: Option<models::CohereToolCallV2Type>,
    /// The function to call, with its arguments.
    pub function: Option<Value>,
}

model! {
    CohereToolCallV2 {
        optional {
            id = "id", with_id(String);
            type_ = "type", with_type(models::CohereToolCallV2Type);
            function = "function", with_function(Value);
        }
    }
}

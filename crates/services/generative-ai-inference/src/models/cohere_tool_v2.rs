// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A tool that the model can call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereToolV2 {
    /// The type of the tool: always `FUNCTION`.
    pub type_: models::CohereToolV2Type,
    /// The function definition.
    pub function: models::Function,
}

model! {
    CohereToolV2 {
        required {
            type_ = "type", with_type(models::CohereToolV2Type);
            function = "function", with_function(models::Function);
        }
    }
}

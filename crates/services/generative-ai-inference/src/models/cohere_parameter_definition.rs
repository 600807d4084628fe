// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A parameter of a tool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereParameterDefinition {
    /// The description of the parameter, which the model uses.
    pub description: Option<String>,
    /// The type of the parameter, as a Python type such as `str`.
    pub type_: String,
    /// Whether the parameter is required. The default is `false`.
    pub is_required: Option<bool>,
}

model! {
    CohereParameterDefinition {
        required {
            type_ = "type", with_type(String);
        }
        optional {
            description = "description", with_description(String);
            is_required = "isRequired", with_is_required(bool);
        }
    }
}

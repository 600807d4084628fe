// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A tool that the model can call.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereTool {
    /// The name of the tool. It can contain letters, digits and underscores, and must not start
    /// with a digit.
    pub name: String,
    /// The description of the tool. The model uses it to decide when and how to call the tool.
    pub description: String,
    /// The parameters of the tool, by name.
    pub parameter_definitions: Option<BTreeMap<String, models::CohereParameterDefinition>>,
}

model! {
    CohereTool {
        required {
            name = "name", with_name(String);
            description = "description", with_description(String);
        }
        optional {
            parameter_definitions = "parameterDefinitions",
                with_parameter_definitions({models::CohereParameterDefinition});
        }
    }
}

// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

/// A function.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Function {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The parameters.
    pub parameters: Option<BTreeMap<String, String>>,
}

model! {
    Function {
        required {
            name = "name", with_name(String);
        }
        optional {
            description = "description", with_description(String);
            parameters = "parameters", with_parameters({String});
        }
    }
}

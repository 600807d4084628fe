// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A deploy pipeline parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeployPipelineParameter {
    /// The name.
    pub name: String,
    /// The default value.
    pub default_value: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    DeployPipelineParameter {
        required {
            name = "name", with_name(String);
        }
        optional {
            default_value = "defaultValue", with_default_value(String);
            description = "description", with_description(String);
        }
    }
}

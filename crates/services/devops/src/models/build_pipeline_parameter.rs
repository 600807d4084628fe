// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A build pipeline parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BuildPipelineParameter {
    /// The name.
    pub name: String,
    /// The default value.
    pub default_value: String,
    /// The description.
    pub description: Option<String>,
}

model! {
    BuildPipelineParameter {
        required {
            name = "name", with_name(String);
            default_value = "defaultValue", with_default_value(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}

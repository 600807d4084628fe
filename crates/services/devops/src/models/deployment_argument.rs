// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A deployment argument.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentArgument {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    DeploymentArgument {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}

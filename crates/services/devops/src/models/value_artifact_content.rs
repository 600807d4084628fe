// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Value artifact content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValueArtifactContent {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    ValueArtifactContent {
        required {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}

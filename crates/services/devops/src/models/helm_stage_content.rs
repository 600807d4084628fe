// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Helm stage content.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HelmStageContent {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    HelmStageContent {
        optional {
            name = "name", with_name(String);
            value = "value", with_value(String);
        }
    }
}

// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a terraform version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TerraformVersionSummary {
    /// The name. Example: `1.5.x`.
    pub name: Option<String>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
}

model! {
    TerraformVersionSummary {
        name = "name";
        is_default = "isDefault";
    }
}

// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A component version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComponentVersion {
    /// The type of the component.
    pub component_type: String,
    /// The version.
    pub version: Vec<String>,
}

model! {
    ComponentVersion {
        component_type = "componentType";
        version = "version";
    }
}

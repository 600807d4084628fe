// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OCID output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OcidOutput {
    /// The title.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the object is sensitive.
    pub is_sensitive: Option<bool>,
    /// The format.
    pub format: Option<String>,
    /// Whether the item is visible, as an expression or a hint.
    pub visible: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    OcidOutput, "type" = "OCID" {
        title = "title";
        description = "description";
        is_sensitive = "isSensitive";
        format = "format";
        visible = "visible";
        value = "value";
    }
}

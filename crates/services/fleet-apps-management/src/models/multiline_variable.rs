// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A multiline variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultilineVariable {
    /// The title.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the item is required.
    pub is_required: Option<bool>,
    /// Whether the item is visible, as an expression or a hint.
    pub visible: Option<String>,
    /// The default value.
    pub default_value: Option<String>,
    /// The pattern.
    pub pattern: Option<String>,
    /// Whether it is multiline.
    pub is_multiline: Option<bool>,
    /// The maximum length.
    pub max_length: Option<i64>,
    /// The minimum length.
    pub min_length: Option<i64>,
}

model! {
    MultilineVariable, "type" = "TEXT" {
        title = "title";
        description = "description";
        is_required = "isRequired";
        visible = "visible";
        default_value = "defaultValue";
        pattern = "pattern";
        is_multiline = "isMultiline";
        max_length = "maxLength";
        min_length = "minLength";
    }
}

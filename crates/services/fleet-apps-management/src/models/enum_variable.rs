// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An enum variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnumVariable {
    /// The title.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the item is required.
    pub is_required: Option<bool>,
    /// Whether the item is visible, as an expression or a hint.
    pub visible: Option<String>,
    /// The enum values.
    pub enum_value: Option<Vec<String>>,
    /// The default value.
    pub default_value: Option<String>,
    /// Whether it can allow multiple.
    pub can_allow_multiple: Option<bool>,
}

model! {
    EnumVariable, "type" = "ENUM" {
        title = "title";
        description = "description";
        is_required = "isRequired";
        visible = "visible";
        enum_value = "enumValue";
        default_value = "defaultValue";
        can_allow_multiple = "canAllowMultiple";
    }
}

// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A number variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NumberVariable {
    /// The title.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the item is required.
    pub is_required: Option<bool>,
    /// Whether the item is visible, as an expression or a hint.
    pub visible: Option<String>,
    /// The default value.
    pub default_value: Option<f64>,
    /// The number that values must be multiples of.
    pub multiple_of: Option<f64>,
    /// The minimum.
    pub minimum: Option<f64>,
    /// The maximum.
    pub maximum: Option<f64>,
    /// The lower bound, exclusive.
    pub exclusive_minimum: Option<f64>,
    /// The upper bound, exclusive.
    pub exclusive_maximum: Option<f64>,
}

model! {
    NumberVariable, "type" = "NUMBER" {
        title = "title";
        description = "description";
        is_required = "isRequired";
        visible = "visible";
        default_value = "defaultValue";
        multiple_of = "multipleOf";
        minimum = "minimum";
        maximum = "maximum";
        exclusive_minimum = "exclusiveMinimum";
        exclusive_maximum = "exclusiveMaximum";
    }
}

// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// An array variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ArrayVariable {
    /// The title.
    pub title: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether the item is required.
    pub is_required: Option<bool>,
    /// Whether the item is visible, as an expression or a hint.
    pub visible: Option<String>,
    /// The items on this page.
    pub items: Option<Box<models::BaseVariable>>,
    /// The maximum items.
    pub max_items: Option<i64>,
    /// The minimum items.
    pub min_items: Option<i64>,
    /// Whether they are unique items.
    pub are_unique_items: Option<bool>,
    /// The default value.
    pub default_value: Option<Value>,
    /// The contains.
    pub contains: Option<Box<models::BaseVariable>>,
}

model! {
    ArrayVariable, "type" = "ARRAY" {
        title = "title";
        description = "description";
        is_required = "isRequired";
        visible = "visible";
        items = "items";
        max_items = "maxItems";
        min_items = "minItems";
        are_unique_items = "areUniqueItems";
        default_value = "defaultValue";
        contains = "contains";
    }
}

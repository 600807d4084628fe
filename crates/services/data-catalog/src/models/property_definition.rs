// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A property definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyDefinition {
    /// The name.
    pub name: Option<String>,
    /// The type.
    pub type_: Option<String>,
    /// Whether the item is required.
    pub is_required: Option<bool>,
    /// Whether it is updatable.
    pub is_updatable: Option<bool>,
}

model! {
    PropertyDefinition {
        name = "name";
        type_ = "type";
        is_required = "isRequired";
        is_updatable = "isUpdatable";
    }
}

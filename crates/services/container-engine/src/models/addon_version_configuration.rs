// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An add-on version configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddonVersionConfiguration {
    /// Whether the item is required.
    pub is_required: Option<bool>,
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
}

model! {
    AddonVersionConfiguration {
        is_required = "isRequired";
        key = "key";
        value = "value";
        display_name = "displayName";
        description = "description";
    }
}

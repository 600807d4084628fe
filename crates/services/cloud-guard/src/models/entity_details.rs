// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The type.
    pub type_: Option<String>,
}

model! {
    EntityDetails {
        display_name = "displayName";
        value = "value";
        type_ = "type";
    }
}

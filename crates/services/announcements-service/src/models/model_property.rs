// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A model property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelProperty {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    ModelProperty {
        name = "name";
        value = "value";
    }
}

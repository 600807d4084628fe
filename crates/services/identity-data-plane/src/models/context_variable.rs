// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A context variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContextVariable {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
    /// The type.
    pub type_: models::ContextVariableType,
}

model! {
    ContextVariable {
        name = "name";
        value = "value";
        type_ = "type";
    }
}

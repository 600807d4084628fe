// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An initialization parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitializationParameter {
    /// The name.
    pub name: String,
    /// The value.
    pub value: String,
}

model! {
    InitializationParameter {
        name = "name";
        value = "value";
    }
}

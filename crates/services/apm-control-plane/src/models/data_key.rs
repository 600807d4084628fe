// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A data key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DataKey {
    /// The value.
    pub value: Option<String>,
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::DataKeyType,
}

model! {
    DataKey {
        value = "value";
        name = "name";
        type_ = "type";
    }
}

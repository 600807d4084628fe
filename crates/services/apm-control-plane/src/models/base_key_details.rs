// @generated from spec/apm-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a base key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseKeyDetails {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: models::BaseKeyType,
}

model! {
    BaseKeyDetails {
        name = "name";
        type_ = "type";
    }
}

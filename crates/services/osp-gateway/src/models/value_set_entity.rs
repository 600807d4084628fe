// @generated from spec/osp-gateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A value set entity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValueSetEntity {
    /// The name.
    pub name: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    ValueSetEntity {
        name = "name";
        value = "value";
    }
}

// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An initial virtual node label.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InitialVirtualNodeLabel {
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    InitialVirtualNodeLabel {
        optional {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}

// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A taint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Taint {
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
    /// The effect.
    pub effect: Option<String>,
}

model! {
    Taint {
        optional {
            key = "key", with_key(String);
            value = "value", with_value(String);
            effect = "effect", with_effect(String);
        }
    }
}

// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A key value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyValue {
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    KeyValue {
        optional {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}

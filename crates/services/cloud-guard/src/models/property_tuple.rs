// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A property tuple.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PropertyTuple {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

model! {
    PropertyTuple {
        required {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}

// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A key value property.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KeyValueProperty {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

model! {
    KeyValueProperty {
        required {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}

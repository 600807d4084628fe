// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A freeform tag filter entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FreeformTagFilterEntry {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

model! {
    FreeformTagFilterEntry {
        required {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}

// @generated from spec/budget.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A dimension.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Dimension {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

model! {
    Dimension {
        required {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}

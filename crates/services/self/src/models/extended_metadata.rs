// @generated from spec/self.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Extended metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExtendedMetadata {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

model! {
    ExtendedMetadata {
        required {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}

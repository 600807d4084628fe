// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tags {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

model! {
    Tags {
        required {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}

// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A destination configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DestinationConfiguration {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

model! {
    DestinationConfiguration {
        required {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}

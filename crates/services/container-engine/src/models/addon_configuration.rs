// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An add-on configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddonConfiguration {
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    AddonConfiguration {
        optional {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}

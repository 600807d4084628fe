// @generated from spec/generative-ai-sandbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A published port.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishedPort {
    /// The key.
    pub key: String,
    /// The value.
    pub value: String,
}

model! {
    PublishedPort {
        key = "key";
        value = "value";
    }
}

// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A put messages details entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutMessagesDetailsEntry {
    /// The key.
    ///
    /// Encoded as base64.
    pub key: Option<String>,
    /// The value.
    ///
    /// Encoded as base64.
    pub value: String,
}

model! {
    PutMessagesDetailsEntry {
        required {
            value = "value", with_value(String);
        }
        optional {
            key = "key", with_key(String);
        }
    }
}

// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A record transformer pair.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordTransformerPair {
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<String>,
}

model! {
    RecordTransformerPair {
        optional {
            key = "key", with_key(String);
            value = "value", with_value(String);
        }
    }
}

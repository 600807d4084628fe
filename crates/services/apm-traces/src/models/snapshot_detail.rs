// @generated from spec/apm-traces.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A snapshot detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotDetail {
    /// The key.
    pub key: Option<String>,
    /// The value.
    pub value: Option<Value>,
}

model! {
    SnapshotDetail {
        key = "key";
        value = "value";
    }
}

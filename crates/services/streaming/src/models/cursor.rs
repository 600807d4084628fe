// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A cursor.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Cursor {
    /// The value.
    pub value: String,
}

model! {
    Cursor {
        value = "value";
    }
}

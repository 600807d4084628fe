// @generated from spec/costad.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A root cause detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RootCauseDetail {
    /// The value.
    pub value: Option<Value>,
}

model! {
    RootCauseDetail {
        value = "value";
    }
}

// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A put messages result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutMessagesResult {
    /// The failures.
    pub failures: i64,
    /// The entries.
    pub entries: Vec<models::PutMessagesResultEntry>,
}

model! {
    PutMessagesResult {
        failures = "failures";
        entries = "entries";
    }
}

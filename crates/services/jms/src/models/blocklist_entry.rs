// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A blocklist entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlocklistEntry {
    /// The operation.
    pub operation: models::BlocklistEntryOperation,
    /// The reason.
    pub reason: String,
}

model! {
    BlocklistEntry {
        operation = "operation";
        reason = "reason";
    }
}

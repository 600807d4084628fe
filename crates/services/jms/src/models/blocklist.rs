// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A blocklist.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Blocklist {
    /// The key.
    pub key: String,
    /// The target.
    pub target: models::BlocklistTarget,
    /// The operation.
    pub operation: models::BlocklistOperation,
    /// The reason.
    pub reason: Option<String>,
}

model! {
    Blocklist {
        key = "key";
        target = "target";
        operation = "operation";
        reason = "reason";
    }
}

// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A put message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutMessage {
    /// The ID of the resource.
    pub id: i64,
    /// The time after which the message is deleted automatically.
    pub expire_after: Option<DateTime<Utc>>,
}

model! {
    PutMessage {
        id = "id";
        expire_after = "expireAfter";
    }
}

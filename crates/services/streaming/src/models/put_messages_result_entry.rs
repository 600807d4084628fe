// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A put messages result entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutMessagesResultEntry {
    /// The partition.
    pub partition: Option<String>,
    /// The offset.
    pub offset: Option<i64>,
    /// The time of the event.
    pub timestamp: Option<DateTime<Utc>>,
    /// The error.
    pub error: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
}

model! {
    PutMessagesResultEntry {
        partition = "partition";
        offset = "offset";
        timestamp = "timestamp";
        error = "error";
        error_message = "errorMessage";
    }
}

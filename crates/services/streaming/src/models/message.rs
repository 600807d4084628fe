// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A message.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Message {
    /// The name of the stream.
    pub stream: String,
    /// The partition.
    pub partition: String,
    /// The key.
    ///
    /// Encoded as base64.
    pub key: String,
    /// The value.
    ///
    /// Encoded as base64.
    pub value: String,
    /// The offset.
    pub offset: i64,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
}

model! {
    Message {
        stream = "stream";
        partition = "partition";
        key = "key";
        value = "value";
        offset = "offset";
        timestamp = "timestamp";
    }
}

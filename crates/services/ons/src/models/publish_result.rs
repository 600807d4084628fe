// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A publish result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishResult {
    /// The ID of the message.
    pub message_id: String,
    /// The time of the event or snapshot.
    pub time_stamp: Option<DateTime<Utc>>,
}

model! {
    PublishResult {
        message_id = "messageId";
        time_stamp = "timeStamp";
    }
}

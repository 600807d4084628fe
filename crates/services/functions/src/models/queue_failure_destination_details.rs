// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a queue failure destination.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueueFailureDestinationDetails {
    /// The OCID of the queue.
    pub queue_id: String,
    /// The ID of the channel.
    pub channel_id: Option<String>,
}

model! {
    QueueFailureDestinationDetails, "kind" = "QUEUE" {
        required {
            queue_id = "queueId", with_queue_id(String);
        }
        optional {
            channel_id = "channelId", with_channel_id(String);
        }
    }
}

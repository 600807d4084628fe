// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Queue statistics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueueStats {
    /// The queue.
    pub queue: models::Stats,
    /// The dlq.
    pub dlq: models::Stats,
    /// The ID of the channel.
    pub channel_id: Option<String>,
    /// The ID of the consumer group.
    pub consumer_group_id: Option<String>,
}

model! {
    QueueStats {
        queue = "queue";
        dlq = "dlq";
        channel_id = "channelId";
        consumer_group_id = "consumerGroupId";
    }
}

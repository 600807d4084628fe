// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the statistics.
    GetStats = GET "/queues/{queueId}/stats",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/QueueStats/GetStats";
    required {
        queue_id = path "queueId" (String);
    }
    optional {
        /// The ID of the channel.
        channel_id = query "channelId" (String);
        /// The ID of the consumer group.
        consumer_group_id = query "consumerGroupId" (String);
    }
    returns { json(models::QueueStats) }
}

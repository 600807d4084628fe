// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the channels.
    ListChannels = GET "/queues/{queueId}/channels",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/ChannelCollection/ListChannels";
    required {
        queue_id = path "queueId" (String);
    }
    optional {
        /// The ID of the consumer group.
        consumer_group_id = query "consumerGroupId" (String);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The page token from the `opc-next-page` header of an earlier response.
        page = query "page" (String);
        /// The filter of the channels.
        channel_filter = query "channelFilter" (String);
    }
    returns { pages(models::ChannelCollection), items(String = |page| page.items) }
}

// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets messages from a queue. Each is invisible to other consumers until its visibility
    /// timeout ends.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetMessages = GET "/queues/{queueId}/messages",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/GetMessage/GetMessages";
    facts { without_default_retry(); }
    required {
        queue_id = path "queueId" (String);
    }
    optional {
        /// The visibility timeout in seconds.
        visibility_in_seconds = query "visibilityInSeconds" (i64);
        /// The default polling timeout of the queue in seconds.
        timeout_in_seconds = query "timeoutInSeconds" (i64);
        /// The maximum number of items per page.
        limit = query "limit" (i64);
        /// The filter of the channels.
        channel_filter = query "channelFilter" (String);
        /// The ID of the consumer group.
        consumer_group_id = query "consumerGroupId" (String);
    }
    returns { json(models::GetMessages) }
}

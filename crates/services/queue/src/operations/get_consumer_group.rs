// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the consumer group.
    ///
    /// The response has the header `etag`.
    GetConsumerGroup = GET "/consumerGroups/{consumerGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/ConsumerGroup/GetConsumerGroup";
    required {
        consumer_group_id = path "consumerGroupId" (String);
    }
    returns { json(models::ConsumerGroup), state(models::ConsumerGroupLifecycleState) }
}

// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a consumer group.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateConsumerGroup = POST "/consumerGroups",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/ConsumerGroup/CreateConsumerGroup";
    facts { with_retry_token(); }
    required {
        create_consumer_group_details = json(models::CreateConsumerGroupDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_consumer_group, models::ConsumerGroup, models::ConsumerGroupLifecycleState);
        with_id("consumerGroupId", "id");
    }
}

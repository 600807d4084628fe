// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the consumer group.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateConsumerGroup = PUT "/consumerGroups/{consumerGroupId}",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/ConsumerGroup/UpdateConsumerGroup";
    required {
        consumer_group_id = path "consumerGroupId" (String);
        update_consumer_group_details = json(models::UpdateConsumerGroupDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_consumer_group, models::ConsumerGroup, models::ConsumerGroupLifecycleState);
    }
}

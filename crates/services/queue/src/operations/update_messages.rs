// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the messages.
    UpdateMessages = POST "/queues/{queueId}/messages/actions/updateMessages",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/GetMessage/UpdateMessages";
    required {
        queue_id = path "queueId" (String);
        update_messages_details = json(models::UpdateMessagesDetails);
    }
    optional {
        /// The ID of the consumer group.
        consumer_group_id = query "consumerGroupId" (String);
    }
    returns { json(models::UpdateMessagesResult) }
}

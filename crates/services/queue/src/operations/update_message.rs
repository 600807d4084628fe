// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the message.
    UpdateMessage = PUT "/queues/{queueId}/messages/{messageReceipt}",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/UpdatedMessage/UpdateMessage";
    required {
        queue_id = path "queueId" (String);
        message_receipt = path "messageReceipt" (String);
        update_message_details = json(models::UpdateMessageDetails);
    }
    optional {
        /// The ID of the consumer group.
        consumer_group_id = query "consumerGroupId" (String);
    }
    returns { json(models::UpdatedMessage) }
}

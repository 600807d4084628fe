// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Deletes the messages.
    DeleteMessages = POST "/queues/{queueId}/messages/actions/deleteMessages",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/GetMessage/DeleteMessages";
    required {
        queue_id = path "queueId" (String);
        delete_messages_details = json(models::DeleteMessagesDetails);
    }
    optional {
        /// The ID of the consumer group.
        consumer_group_id = query "consumerGroupId" (String);
    }
    returns { json(models::DeleteMessagesResult) }
}

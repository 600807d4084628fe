// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the message.
    DeleteMessage = DELETE "/queues/{queueId}/messages/{messageReceipt}",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/GetMessage/DeleteMessage";
    required {
        queue_id = path "queueId" (String);
        message_receipt = path "messageReceipt" (String);
    }
    optional {
        /// The ID of the consumer group.
        consumer_group_id = query "consumerGroupId" (String);
    }
    returns { empty }
}

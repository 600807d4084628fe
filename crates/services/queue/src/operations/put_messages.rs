// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Puts messages into a queue.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    PutMessages = POST "/queues/{queueId}/messages",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/PutMessage/PutMessages";
    facts { without_default_retry(); }
    required {
        queue_id = path "queueId" (String);
        put_messages_details = json(models::PutMessagesDetails);
    }
    returns { json(models::PutMessages) }
}

// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a queue.
    ///
    /// The response has the header `opc-work-request-id`.
    CreateQueue = POST "/queues",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/Queue/CreateQueue";
    facts { with_retry_token(); }
    required {
        create_queue_details = json(models::CreateQueueDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then {
        settled(get_queue, models::Queue, models::QueueLifecycleState);
        with_id("queueId", "id");
    }
}

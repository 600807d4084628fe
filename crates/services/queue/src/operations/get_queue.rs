// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the queue.
    ///
    /// The response has the header `etag`.
    GetQueue = GET "/queues/{queueId}",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/Queue/GetQueue";
    required {
        queue_id = path "queueId" (String);
    }
    returns { json(models::Queue), state(models::QueueLifecycleState) }
}

// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the queue.
    ///
    /// The response has the header `opc-work-request-id`.
    UpdateQueue = PUT "/queues/{queueId}",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/Queue/UpdateQueue";
    required {
        queue_id = path "queueId" (String);
        update_queue_details = json(models::UpdateQueueDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_queue, models::Queue, models::QueueLifecycleState); }
}

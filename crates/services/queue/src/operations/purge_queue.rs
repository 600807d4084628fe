// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Purges the queue.
    ///
    /// The response has the header `opc-work-request-id`.
    PurgeQueue = POST "/queues/{queueId}/actions/purge",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/Queue/PurgeQueue";
    required {
        queue_id = path "queueId" (String);
        purge_queue_details = json(models::PurgeQueueDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_queue, models::Queue, models::QueueLifecycleState); }
}

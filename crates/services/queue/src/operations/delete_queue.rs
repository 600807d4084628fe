// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the queue.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteQueue = DELETE "/queues/{queueId}",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/Queue/DeleteQueue";
    required {
        queue_id = path "queueId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_queue); }
}

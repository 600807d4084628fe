// @generated from spec/queue.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the queue to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeQueueCompartment = POST "/queues/{queueId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/queue/20210201/Queue/ChangeQueueCompartment";
    required {
        queue_id = path "queueId" (String);
        change_queue_compartment_details = json(models::ChangeQueueCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_queue, models::Queue, models::QueueLifecycleState); }
}

// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the batch context to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeBatchContextCompartment =
        POST "/batchContexts/{batchContextId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/batch/20251031/BatchContext/ChangeBatchContextCompartment";
    required {
        batch_context_id = path "batchContextId" (String);
        change_batch_context_compartment_details =
            json(models::ChangeBatchContextCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { settled(get_batch_context, models::BatchContext, models::BatchContextLifecycleState); }
}

// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the process set to another compartment.
    ChangeProcessSetCompartment = POST "/processSets/{processSetId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/stack-monitoring/20210330/ProcessSet/ChangeProcessSetCompartment";
    facts { with_retry_token(); }
    required {
        process_set_id = path "processSetId" (String);
        change_process_set_compartment_details = json(models::ChangeProcessSetCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { settled(get_process_set, models::ProcessSet, models::ProcessSetLifecycleState); }
}

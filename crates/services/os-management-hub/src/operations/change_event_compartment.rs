// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the event to another compartment.
    ChangeEventCompartment = POST "/events/{eventId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/osmh/20220901/Event/ChangeEventCompartment";
    facts { with_retry_token(); }
    required {
        event_id = path "eventId" (String);
        change_event_compartment_details = json(models::ChangeEventCompartmentDetails);
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
    then { settled(get_event, models::Event, models::EventLifecycleState); }
}

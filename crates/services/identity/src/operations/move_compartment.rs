// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves a compartment and its contents to another parent asynchronously. The policies of the
    /// new parent apply afterwards.
    ///
    /// The response has the header `opc-work-request-id`.
    MoveCompartment = POST "/compartments/{compartmentId}/actions/moveCompartment",
        "https://docs.oracle.com/iaas/api/#/en/identity/20160918/Compartment/MoveCompartment";
    facts { with_retry_token(); }
    required {
        compartment_id = path "compartmentId" (String);
        move_compartment_details = json(models::MoveCompartmentDetails);
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
    then { settled(get_compartment, models::Compartment, models::CompartmentLifecycleState); }
}

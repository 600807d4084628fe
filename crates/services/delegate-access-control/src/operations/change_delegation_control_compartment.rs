// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the delegation control to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeDelegationControlCompartment =
        POST "/delegationControls/{delegationControlId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegationControl/ChangeDelegationControlCompartment";
    facts { with_retry_token(); }
    required {
        delegation_control_id = path "delegationControlId" (String);
        change_delegation_control_compartment_details =
            json(models::ChangeDelegationControlCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_delegation_control, models::DelegationControl,
            models::DelegationControlLifecycleState);
    }
}

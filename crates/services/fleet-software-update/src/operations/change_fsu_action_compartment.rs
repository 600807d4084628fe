// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the FSU action to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeFsuActionCompartment = POST "/fsuActions/{fsuActionId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuAction/ChangeFsuActionCompartment";
    facts { with_retry_token(); }
    required {
        fsu_action_id = path "fsuActionId" (String);
        change_fsu_action_compartment_details = json(models::ChangeFsuActionCompartmentDetails);
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
    then { settled(get_fsu_action, models::FsuAction, models::FsuActionLifecycleState); }
}

// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the FSU cycle to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeFsuCycleCompartment = POST "/fsuCycles/{fsuCycleId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/edsfu/20220528/FsuCycle/ChangeFsuCycleCompartment";
    facts { with_retry_token(); }
    required {
        fsu_cycle_id = path "fsuCycleId" (String);
        change_fsu_cycle_compartment_details = json(models::ChangeFsuCycleCompartmentDetails);
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
    then { settled(get_fsu_cycle, models::FsuCycle, models::FsuCycleLifecycleState); }
}

// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the runbook to another compartment.
    ///
    /// The response has the header `opc-work-request-id`.
    ChangeRunbookCompartment = POST "/runbooks/{runbookId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/fleet-management/20250228/Runbook/ChangeRunbookCompartment";
    facts { with_retry_token(); }
    required {
        runbook_id = path "runbookId" (String);
        change_runbook_compartment_details = json(models::ChangeRunbookCompartmentDetails);
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
    then { settled(get_runbook, models::Runbook, models::RunbookLifecycleState); }
}

// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a delegation control.
    ///
    /// The response has the headers `content-location`, `etag`, `location` and
    /// `opc-work-request-id`.
    CreateDelegationControl = POST "/delegationControls",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegationControl/CreateDelegationControl";
    facts { with_retry_token(); }
    required {
        create_delegation_control_details = json(models::CreateDelegationControlDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::DelegationControl) }
    then {
        settled(get_delegation_control, models::DelegationControl,
            models::DelegationControlLifecycleState);
        with_id("delegationControlId", "id");
    }
}

// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the delegation control.
    ///
    /// The response has the headers `content-location`, `etag` and `opc-work-request-id`.
    UpdateDelegationControl = PUT "/delegationControls/{delegationControlId}",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegationControl/UpdateDelegationControl";
    required {
        delegation_control_id = path "delegationControlId" (String);
        update_delegation_control_details = json(models::UpdateDelegationControlDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::DelegationControl) }
    then {
        settled(get_delegation_control, models::DelegationControl,
            models::DelegationControlLifecycleState);
    }
}

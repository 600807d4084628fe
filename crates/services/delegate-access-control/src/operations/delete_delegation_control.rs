// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the delegation control.
    ///
    /// The response has the header `opc-work-request-id`.
    DeleteDelegationControl = DELETE "/delegationControls/{delegationControlId}",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegationControl/DeleteDelegationControl";
    required {
        delegation_control_id = path "delegationControlId" (String);
    }
    optional {
        /// The description.
        description = query "description" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_delegation_control); }
}

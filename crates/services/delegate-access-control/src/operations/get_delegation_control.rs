// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the delegation control.
    ///
    /// The response has the header `etag`.
    GetDelegationControl = GET "/delegationControls/{delegationControlId}",
        "https://docs.oracle.com/iaas/api/#/en/delegate-access-control/20230801/DelegationControl/GetDelegationControl";
    required {
        delegation_control_id = path "delegationControlId" (String);
    }
    returns { json(models::DelegationControl), state(models::DelegationControlLifecycleState) }
}

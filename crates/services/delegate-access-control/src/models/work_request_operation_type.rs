// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateDelegationControl = "CREATE_DELEGATION_CONTROL",
        UpdateDelegationControl = "UPDATE_DELEGATION_CONTROL",
        DeleteDelegationControl = "DELETE_DELEGATION_CONTROL",
        MoveDelegationControl = "MOVE_DELEGATION_CONTROL",
        CreateDelegatedResourceAccessRequest = "CREATE_DELEGATED_RESOURCE_ACCESS_REQUEST",
        ApproveDelegatedResourceAccessRequest = "APPROVE_DELEGATED_RESOURCE_ACCESS_REQUEST",
        RejectDelegatedResourceAccessRequest = "REJECT_DELEGATED_RESOURCE_ACCESS_REQUEST",
        RevokeDelegatedResourceAccessRequest = "REVOKE_DELEGATED_RESOURCE_ACCESS_REQUEST",
        CreateDelegationSubscription = "CREATE_DELEGATION_SUBSCRIPTION",
        UpdateDelegationSubscription = "UPDATE_DELEGATION_SUBSCRIPTION",
        DeleteDelegationSubscription = "DELETE_DELEGATION_SUBSCRIPTION",
        MoveDelegationSubscription = "MOVE_DELEGATION_SUBSCRIPTION",
    }
}

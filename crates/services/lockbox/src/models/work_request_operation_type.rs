// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateLockbox = "CREATE_LOCKBOX",
        UpdateLockbox = "UPDATE_LOCKBOX",
        DeleteLockbox = "DELETE_LOCKBOX",
        MoveLockbox = "MOVE_LOCKBOX",
        CreateAccessRequest = "CREATE_ACCESS_REQUEST",
        ApproveAccessRequest = "APPROVE_ACCESS_REQUEST",
        RevokeAccessRequest = "REVOKE_ACCESS_REQUEST",
        CreateApprovalTemplate = "CREATE_APPROVAL_TEMPLATE",
        MoveApprovalTemplate = "MOVE_APPROVAL_TEMPLATE",
        UpdateApprovalTemplate = "UPDATE_APPROVAL_TEMPLATE",
        DeleteApprovalTemplate = "DELETE_APPROVAL_TEMPLATE",
        CreatePartner = "CREATE_PARTNER",
        RemindAccessRequest = "REMIND_ACCESS_REQUEST",
        CreateAccesscontextattribute = "CREATE_ACCESSCONTEXTATTRIBUTE",
    }
}

// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreatePrivilegedApiControl = "CREATE_PRIVILEGED_API_CONTROL",
        GetPrivilegedApiControl = "GET_PRIVILEGED_API_CONTROL",
        ListPrivilegedApiControl = "LIST_PRIVILEGED_API_CONTROL",
        UpdatePrivilegedApiControl = "UPDATE_PRIVILEGED_API_CONTROL",
        DeletePrivilegedApiControl = "DELETE_PRIVILEGED_API_CONTROL",
        MovePrivilegedApiControl = "MOVE_PRIVILEGED_API_CONTROL",
        CreatePrivilegedApiRequest = "CREATE_PRIVILEGED_API_REQUEST",
        GetPrivilegedApiRequest = "GET_PRIVILEGED_API_REQUEST",
        ListPrivilegedApiRequest = "LIST_PRIVILEGED_API_REQUEST",
        ApprovePrivilegedApiRequest = "APPROVE_PRIVILEGED_API_REQUEST",
        RejectPrivilegedApiRequest = "REJECT_PRIVILEGED_API_REQUEST",
        RevokePrivilegedApiRequest = "REVOKE_PRIVILEGED_API_REQUEST",
        ClosePrivilegedApiRequest = "CLOSE_PRIVILEGED_API_REQUEST",
        TimeoutPrivilegedApiRequest = "TIMEOUT_PRIVILEGED_API_REQUEST",
        CustomerApprovalCheckPrivilegedApiRequest = "CUSTOMER_APPROVAL_CHECK_PRIVILEGED_API_REQUEST",
        CheckPrivilegedApiRequestStatus = "CHECK_PRIVILEGED_API_REQUEST_STATUS",
        GetPrivilegedApiWorkRequest = "GET_PRIVILEGED_API_WORK_REQUEST",
        ListPrivilegedApiWorkRequest = "LIST_PRIVILEGED_API_WORK_REQUEST",
        ListPrivilegedApiWorkRequestErrors = "LIST_PRIVILEGED_API_WORK_REQUEST_ERRORS",
        ListPrivilegedApiWorkRequestLogs = "LIST_PRIVILEGED_API_WORK_REQUEST_LOGS",
        CancelPrivilegedApiWorkRequest = "CANCEL_PRIVILEGED_API_WORK_REQUEST",
        ListApiMetadata = "LIST_API_METADATA",
        ListApiMetadataByEntityType = "LIST_API_METADATA_BY_ENTITY_TYPE",
    }
}

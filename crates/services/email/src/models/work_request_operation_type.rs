// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the operation type of a work request.
    pub enum WorkRequestOperationType {
        CreateDkim = "CREATE_DKIM",
        DeleteDkim = "DELETE_DKIM",
        MoveDkim = "MOVE_DKIM",
        UpdateDkim = "UPDATE_DKIM",
        CreateEmailDomain = "CREATE_EMAIL_DOMAIN",
        DeleteEmailDomain = "DELETE_EMAIL_DOMAIN",
        MoveEmailDomain = "MOVE_EMAIL_DOMAIN",
        UpdateEmailDomain = "UPDATE_EMAIL_DOMAIN",
        CreateReturnPath = "CREATE_RETURN_PATH",
        DeleteReturnPath = "DELETE_RETURN_PATH",
        UpdateReturnPath = "UPDATE_RETURN_PATH",
        CreateIpPool = "CREATE_IP_POOL",
        UpdateIpPool = "UPDATE_IP_POOL",
        DeleteIpPool = "DELETE_IP_POOL",
        MoveIpPool = "MOVE_IP_POOL",
    }
}

// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the state of a privileged API request.
    pub enum PrivilegedApiRequestState {
        Created = "CREATED",
        ApprovalWaiting = "APPROVAL_WAITING",
        Approved = "APPROVED",
        ApprovedForFuture = "APPROVED_FOR_FUTURE",
        Rejected = "REJECTED",
        Deployed = "DEPLOYED",
        DeployFailed = "DEPLOY_FAILED",
        CloseFailed = "CLOSE_FAILED",
        RevokeFailed = "REVOKE_FAILED",
        ExpiryFailed = "EXPIRY_FAILED",
        Revoking = "REVOKING",
        Revoked = "REVOKED",
        Closing = "CLOSING",
        Closed = "CLOSED",
        Expired = "EXPIRED",
    }
}

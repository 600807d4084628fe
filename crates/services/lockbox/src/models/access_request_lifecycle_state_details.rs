// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state details of an access request.
    pub enum AccessRequestLifecycleStateDetails {
        Processing = "PROCESSING",
        WaitingForApprovals = "WAITING_FOR_APPROVALS",
        Approved = "APPROVED",
        AutoApproved = "AUTO_APPROVED",
        CancellingAccess = "CANCELLING_ACCESS",
        Expired = "EXPIRED",
        Revoked = "REVOKED",
        Denied = "DENIED",
        Error = "ERROR",
    }
}

// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an access request history.
    pub enum AccessRequestHistoryLifecycleState {
        Created = "CREATED",
        Approvalwaiting = "APPROVALWAITING",
        Preapproved = "PREAPPROVED",
        Approved = "APPROVED",
        Moreinfo = "MOREINFO",
        Rejected = "REJECTED",
        Deployed = "DEPLOYED",
        Deployfailed = "DEPLOYFAILED",
        Undeployed = "UNDEPLOYED",
        Undeployfailed = "UNDEPLOYFAILED",
        Closefailed = "CLOSEFAILED",
        Revokefailed = "REVOKEFAILED",
        Expiryfailed = "EXPIRYFAILED",
        Revoking = "REVOKING",
        Revoked = "REVOKED",
        Extending = "EXTENDING",
        Extended = "EXTENDED",
        Extensionrejected = "EXTENSIONREJECTED",
        Completing = "COMPLETING",
        Completed = "COMPLETED",
        Expired = "EXPIRED",
        Approvedforfuture = "APPROVEDFORFUTURE",
        Inreview = "INREVIEW",
    }
}

// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the request status of a delegated resource access request.
    pub enum DelegatedResourceAccessRequestRequestStatus {
        Created = "CREATED",
        ApprovalWaiting = "APPROVAL_WAITING",
        OperatorAssignmentWaiting = "OPERATOR_ASSIGNMENT_WAITING",
        Preapproved = "PREAPPROVED",
        Approved = "APPROVED",
        ApprovedForFuture = "APPROVED_FOR_FUTURE",
        Rejected = "REJECTED",
        Deployed = "DEPLOYED",
        DeployFailed = "DEPLOY_FAILED",
        Undeployed = "UNDEPLOYED",
        UndeployFailed = "UNDEPLOY_FAILED",
        CloseFailed = "CLOSE_FAILED",
        RevokeFailed = "REVOKE_FAILED",
        ExpiryFailed = "EXPIRY_FAILED",
        Revoking = "REVOKING",
        Revoked = "REVOKED",
        Extending = "EXTENDING",
        Extended = "EXTENDED",
        ExtensionRejected = "EXTENSION_REJECTED",
        ExtensionFailed = "EXTENSION_FAILED",
        Completing = "COMPLETING",
        Completed = "COMPLETED",
        Expired = "EXPIRED",
    }
}

// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a delegated resource access request approval.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DelegatedResourceAccessRequestApprovalDetails {
    /// The action of the approver.
    pub approval_action: Option<models::DelegatedResourceAccessRequestApprovalApprovalAction>,
    /// The approved start time of the access.
    pub time_approved_for_access: Option<DateTime<Utc>>,
    /// The type of the approval.
    pub approval_type: Option<models::DelegatedResourceAccessRequestApprovalApprovalType>,
    /// The comment of the approver.
    pub approver_comment: String,
    /// The ID of the approver.
    pub approver_id: Option<String>,
    /// The approver additional message.
    pub approver_additional_message: Option<String>,
    /// The time of the action on the access request.
    pub time_of_action: Option<DateTime<Utc>>,
}

model! {
    DelegatedResourceAccessRequestApprovalDetails {
        approval_action = "approvalAction";
        time_approved_for_access = "timeApprovedForAccess";
        approval_type = "approvalType";
        approver_comment = "approverComment";
        approver_id = "approverId";
        approver_additional_message = "approverAdditionalMessage";
        time_of_action = "timeOfAction";
    }
}

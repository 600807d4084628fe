// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An approver detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproverDetail {
    /// The ID of the approver.
    pub approver_id: Option<String>,
    /// The action of the approver.
    pub approval_action: Option<String>,
    /// The comment of the approver.
    pub approval_comment: Option<String>,
    /// The approval additional message.
    pub approval_additional_message: Option<String>,
    /// The time at which the customer authorized the request.
    pub time_of_authorization: Option<DateTime<Utc>>,
    /// The approved start time of the access.
    pub time_approved_for_access: Option<DateTime<Utc>>,
}

model! {
    ApproverDetail {
        approver_id = "approverId";
        approval_action = "approvalAction";
        approval_comment = "approvalComment";
        approval_additional_message = "approvalAdditionalMessage";
        time_of_authorization = "timeOfAuthorization";
        time_approved_for_access = "timeApprovedForAccess";
    }
}

// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a my request approval.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MyRequestApprovalDetails {
    /// The ID of the approver.
    pub approver_id: Option<String>,
    /// The approver display name.
    pub approver_display_name: Option<String>,
    /// The justification.
    pub justification: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The order.
    pub order: Option<i64>,
    /// The type of the approval.
    pub approval_type: Option<String>,
    /// The time of the last update.
    pub time_updated: Option<String>,
}

model! {
    MyRequestApprovalDetails {
        optional {
            approver_id = "approverId", with_approver_id(String);
            approver_display_name = "approverDisplayName", with_approver_display_name(String);
            justification = "justification", with_justification(String);
            status = "status", with_status(String);
            order = "order", with_order(i64);
            approval_type = "approvalType", with_approval_type(String);
            time_updated = "timeUpdated", with_time_updated(String);
        }
    }
}

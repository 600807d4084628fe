// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of an access request to approve.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproveAccessRequestDetails {
    /// The comment of the approver.
    pub approver_comment: Option<String>,
    /// The type of the auditing.
    pub audit_type: Option<Vec<String>>,
    /// The additional message.
    pub additional_message: Option<String>,
    /// The time for which the approval is scheduled.
    pub time_of_user_creation: Option<DateTime<Utc>>,
}

model! {
    ApproveAccessRequestDetails {
        optional {
            approver_comment = "approverComment", with_approver_comment(String);
            audit_type = "auditType", with_audit_type([String]);
            additional_message = "additionalMessage", with_additional_message(String);
            time_of_user_creation = "timeOfUserCreation", with_time_of_user_creation(DateTime<Utc>);
        }
    }
}

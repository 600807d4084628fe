// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a privileged API request to approve.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApprovePrivilegedApiRequestDetails {
    /// The comment of the approver.
    pub approver_comment: Option<String>,
    /// The time for which the approval is scheduled.
    pub time_of_user_creation: Option<DateTime<Utc>>,
}

model! {
    ApprovePrivilegedApiRequestDetails {
        optional {
            approver_comment = "approverComment", with_approver_comment(String);
            time_of_user_creation = "timeOfUserCreation", with_time_of_user_creation(DateTime<Utc>);
        }
    }
}

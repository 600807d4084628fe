// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a delegated resource access request to approve.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApproveDelegatedResourceAccessRequestDetails {
    /// The comment of the approver.
    pub approver_comment: Option<String>,
    /// The additional message.
    pub additional_message: Option<String>,
    /// The approved start time of the access.
    pub time_approved_for_access: Option<DateTime<Utc>>,
}

model! {
    ApproveDelegatedResourceAccessRequestDetails {
        optional {
            approver_comment = "approverComment", with_approver_comment(String);
            additional_message = "additionalMessage", with_additional_message(String);
            time_approved_for_access = "timeApprovedForAccess",
                with_time_approved_for_access(DateTime<Utc>);
        }
    }
}

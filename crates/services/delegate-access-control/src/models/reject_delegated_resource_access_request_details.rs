// @generated from spec/delegate-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a delegated resource access request to reject.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RejectDelegatedResourceAccessRequestDetails {
    /// The comment of the approver.
    pub approver_comment: Option<String>,
}

model! {
    RejectDelegatedResourceAccessRequestDetails {
        optional {
            approver_comment = "approverComment", with_approver_comment(String);
        }
    }
}

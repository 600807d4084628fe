// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an access request to review.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewAccessRequestDetails {
    /// The comment of the approver.
    pub approver_comment: Option<String>,
}

model! {
    ReviewAccessRequestDetails {
        optional {
            approver_comment = "approverComment", with_approver_comment(String);
        }
    }
}

// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a privileged API request to reject.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RejectPrivilegedApiRequestDetails {
    /// The comment of the approver.
    pub approver_comment: Option<String>,
}

model! {
    RejectPrivilegedApiRequestDetails {
        optional {
            approver_comment = "approverComment", with_approver_comment(String);
        }
    }
}

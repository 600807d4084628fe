// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a problem status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateProblemStatusDetails {
    /// The status.
    pub status: models::ProblemStatusStatus,
    /// The comment.
    pub comment: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateProblemStatusDetails {
        required {
            status = "status", with_status(models::ProblemStatusStatus);
        }
        optional {
            comment = "comment", with_comment(String), clear_comment;
        }
    }
}

// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a bulk problem status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBulkProblemStatusDetails {
    /// The status.
    pub status: models::BulkProblemStatusStatus,
    /// The IDs of the problems.
    pub problem_ids: Vec<String>,
    /// The comment.
    pub comment: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateBulkProblemStatusDetails {
        required {
            status = "status", with_status(models::BulkProblemStatusStatus);
            problem_ids = "problemIds", with_problem_ids([String]);
        }
        optional {
            comment = "comment", with_comment(String), clear_comment;
        }
    }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a comment activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommentActivitySummary {
    /// The ID of the resource.
    pub id: String,
    /// The principal.
    pub principal: models::PrincipalDetails,
    /// The OCID of the pull request.
    pub pull_request_id: String,
    /// The time when the event occurred.
    pub time_occurred: DateTime<Utc>,
    /// The ID of the comment.
    pub comment_id: String,
}

model! {
    CommentActivitySummary, "activityType" = "COMMENT" {
        id = "id";
        principal = "principal";
        pull_request_id = "pullRequestId";
        time_occurred = "timeOccurred";
        comment_id = "commentId";
    }
}

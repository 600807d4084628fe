// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, tagged_union};

use crate::models;

tagged_union! {
    /// The summary of a pull request activity.
    ///
    /// The field `activityType` selects the variant.
    pub enum PullRequestActivitySummary by "activityType" {
        Approval(models::ApprovalActivitySummary) = "APPROVAL", as_approval;
        Comment(models::CommentActivitySummary) = "COMMENT", as_comment;
        Commit(models::CommitActivitySummary) = "COMMIT", as_commit;
        Lifecycle(models::PullRequestLifecycleActivitySummary) = "LIFECYCLE", as_lifecycle;
        Reviewer(models::ReviewerActivitySummary) = "REVIEWER", as_reviewer;
    }
    shared {
        /// The ID of the resource.
        id = "id", str, in Approval Comment Commit Lifecycle Reviewer;
        /// The principal.
        principal = "principal", ref models::PrincipalDetails, in Approval Comment Commit Lifecycle
            Reviewer;
        /// The OCID of the pull request.
        pull_request_id = "pullRequestId", str, in Approval Comment Commit Lifecycle Reviewer;
        /// The time when the event occurred.
        time_occurred = "timeOccurred", copy DateTime<Utc>, in Approval Comment Commit Lifecycle
            Reviewer;
    }
}

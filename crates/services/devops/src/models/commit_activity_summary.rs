// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a commit activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommitActivitySummary {
    /// The ID of the resource.
    pub id: String,
    /// The principal.
    pub principal: models::PrincipalDetails,
    /// The OCID of the pull request.
    pub pull_request_id: String,
    /// The time when the event occurred.
    pub time_occurred: DateTime<Utc>,
    /// The commits added.
    pub commits_added: Vec<models::RepositoryCommit>,
    /// The commits removed.
    pub commits_removed: Vec<models::RepositoryCommit>,
}

model! {
    CommitActivitySummary, "activityType" = "COMMIT" {
        id = "id";
        principal = "principal";
        pull_request_id = "pullRequestId";
        time_occurred = "timeOccurred";
        commits_added = "commitsAdded";
        commits_removed = "commitsRemoved";
    }
}

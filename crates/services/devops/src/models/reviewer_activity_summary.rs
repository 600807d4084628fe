// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a reviewer activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReviewerActivitySummary {
    /// The ID of the resource.
    pub id: String,
    /// The principal.
    pub principal: models::PrincipalDetails,
    /// The OCID of the pull request.
    pub pull_request_id: String,
    /// The time when the event occurred.
    pub time_occurred: DateTime<Utc>,
    /// The reviewers added.
    pub reviewers_added: Vec<models::PrincipalDetails>,
    /// The reviewers removed.
    pub reviewers_removed: Vec<models::PrincipalDetails>,
}

model! {
    ReviewerActivitySummary, "activityType" = "REVIEWER" {
        id = "id";
        principal = "principal";
        pull_request_id = "pullRequestId";
        time_occurred = "timeOccurred";
        reviewers_added = "reviewersAdded";
        reviewers_removed = "reviewersRemoved";
    }
}

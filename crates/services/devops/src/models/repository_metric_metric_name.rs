// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the metric name of a repository metric.
    pub enum RepositoryMetricMetricName {
        Commits = "COMMITS",
        LinesAdded = "LINES_ADDED",
        LinesDeleted = "LINES_DELETED",
        PullRequestCreated = "PULL_REQUEST_CREATED",
        PullRequestMerged = "PULL_REQUEST_MERGED",
        PullRequestDeclined = "PULL_REQUEST_DECLINED",
        PullRequestReviewStartDurationInDays = "PULL_REQUEST_REVIEW_START_DURATION_IN_DAYS",
        PullRequestReviewDurationInDays = "PULL_REQUEST_REVIEW_DURATION_IN_DAYS",
        PullRequestApproved = "PULL_REQUEST_APPROVED",
        PullRequestReviewed = "PULL_REQUEST_REVIEWED",
        PullRequestComments = "PULL_REQUEST_COMMENTS",
    }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the event of a GitLab filter.
    pub enum GitlabFilterEvent {
        Push = "PUSH",
        PullRequestCreated = "PULL_REQUEST_CREATED",
        PullRequestUpdated = "PULL_REQUEST_UPDATED",
        PullRequestReopened = "PULL_REQUEST_REOPENED",
        PullRequestMerged = "PULL_REQUEST_MERGED",
    }
}

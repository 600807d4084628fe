// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the trigger build event of a repository.
    pub enum RepositoryTriggerBuildEvent {
        Push = "PUSH",
        PullRequestCreated = "PULL_REQUEST_CREATED",
        PullRequestUpdated = "PULL_REQUEST_UPDATED",
        CommitUpdates = "COMMIT_UPDATES",
    }
}

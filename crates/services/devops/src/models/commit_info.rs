// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Commit information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CommitInfo {
    /// The URL of the repository.
    pub repository_url: String,
    /// The repository branch.
    pub repository_branch: String,
    /// The commit hash.
    pub commit_hash: String,
}

model! {
    CommitInfo {
        required {
            repository_url = "repositoryUrl", with_repository_url(String);
            repository_branch = "repositoryBranch", with_repository_branch(String);
            commit_hash = "commitHash", with_commit_hash(String);
        }
    }
}

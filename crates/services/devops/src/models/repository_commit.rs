// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A repository commit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryCommit {
    /// The ID of the commit.
    pub commit_id: String,
    /// The commit message.
    pub commit_message: String,
    /// The name of the author.
    pub author_name: Option<String>,
    /// The email address of the author.
    pub author_email: Option<String>,
    /// The name of the committer.
    pub committer_name: Option<String>,
    /// The email address of the committer.
    pub committer_email: Option<String>,
    /// The IDs of the parent commits.
    pub parent_commit_ids: Option<Vec<String>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The ID of the tree.
    pub tree_id: Option<String>,
}

model! {
    RepositoryCommit {
        commit_id = "commitId";
        commit_message = "commitMessage";
        author_name = "authorName";
        author_email = "authorEmail";
        committer_name = "committerName";
        committer_email = "committerEmail";
        parent_commit_ids = "parentCommitIds";
        time_created = "timeCreated";
        tree_id = "treeId";
    }
}

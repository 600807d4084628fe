// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// The summary of a repository commit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryCommitSummary {
    /// The ID of the commit.
    pub commit_id: String,
    /// The commit message.
    pub commit_message: String,
    /// The name of the author.
    pub author_name: String,
    /// The email address of the author.
    pub author_email: String,
    /// The name of the committer.
    pub committer_name: String,
    /// The email address of the committer.
    pub committer_email: String,
    /// The IDs of the parent commits.
    pub parent_commit_ids: Vec<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The ID of the tree.
    pub tree_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RepositoryCommitSummary {
        commit_id = "commitId";
        commit_message = "commitMessage";
        author_name = "authorName";
        author_email = "authorEmail";
        committer_name = "committerName";
        committer_email = "committerEmail";
        parent_commit_ids = "parentCommitIds";
        time_created = "timeCreated";
        tree_id = "treeId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

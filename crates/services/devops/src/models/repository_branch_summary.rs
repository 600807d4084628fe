// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a repository branch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryBranchSummary {
    /// The name of the reference.
    pub ref_name: String,
    /// The full name of the reference, unique in the repository.
    pub full_ref_name: String,
    /// The OCID of the repository.
    pub repository_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The ID of the commit.
    pub commit_id: String,
    /// The latest commit author name.
    pub latest_commit_author_name: Option<String>,
    /// The top n pull requests.
    pub top_n_pull_requests: Option<Vec<models::PullRequestSummary>>,
    /// The pull request state counts, as key-value pairs.
    pub pull_request_state_counts: Option<BTreeMap<String, i64>>,
}

model! {
    RepositoryBranchSummary, "refType" = "BRANCH" {
        ref_name = "refName";
        full_ref_name = "fullRefName";
        repository_id = "repositoryId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        commit_id = "commitId";
        latest_commit_author_name = "latestCommitAuthorName";
        top_n_pull_requests = "topNPullRequests";
        pull_request_state_counts = "pullRequestStateCounts";
    }
}

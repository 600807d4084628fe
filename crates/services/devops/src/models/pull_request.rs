// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A pull request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PullRequest {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the repository.
    pub repository_id: String,
    /// The source branch.
    pub source_branch: String,
    /// The destination branch.
    pub destination_branch: String,
    /// The ID of the commit of the source branch when the pull request was merged or closed.
    pub source_commit_id_at_termination: Option<String>,
    /// The ID of the merge base commit at the time when the pull request was merged or closed.
    pub merge_base_commit_id_at_termination: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::PullRequestLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: models::PullRequestLifecycleDetails,
    /// The reviewers.
    pub reviewers: Option<Vec<models::Reviewer>>,
    /// The merge checks.
    pub merge_checks: Option<models::MergeCheckCollection>,
    /// The ID of the creator.
    pub created_by: models::PrincipalDetails,
    /// The user or service by which it was merged.
    pub merged_by: Option<models::PrincipalDetails>,
    /// The OCID of the source repository of the pull request.
    pub source_repository_id: Option<String>,
    /// The number of comments on the pull request.
    pub total_comments: i64,
    /// The number of reviewers of the pull request.
    pub total_reviewers: i64,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
}

model! {
    PullRequest {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        repository_id = "repositoryId";
        source_branch = "sourceBranch";
        destination_branch = "destinationBranch";
        source_commit_id_at_termination = "sourceCommitIdAtTermination";
        merge_base_commit_id_at_termination = "mergeBaseCommitIdAtTermination";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        reviewers = "reviewers";
        merge_checks = "mergeChecks";
        created_by = "createdBy";
        merged_by = "mergedBy";
        source_repository_id = "sourceRepositoryId";
        total_comments = "totalComments";
        total_reviewers = "totalReviewers";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

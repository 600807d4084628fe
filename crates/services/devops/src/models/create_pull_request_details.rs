// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a pull request to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePullRequestDetails {
    /// The display name.
    pub display_name: String,
    /// The source branch.
    pub source_branch: String,
    /// The destination branch.
    pub destination_branch: Option<String>,
    /// The OCID of the repository.
    pub repository_id: String,
    /// The OCID of the source repository of the pull request.
    pub source_repository_id: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The reviewers.
    pub reviewers: Option<Vec<models::CreateReviewerDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreatePullRequestDetails {
        required {
            display_name = "displayName", with_display_name(String);
            source_branch = "sourceBranch", with_source_branch(String);
            repository_id = "repositoryId", with_repository_id(String);
        }
        optional {
            destination_branch = "destinationBranch", with_destination_branch(String);
            source_repository_id = "sourceRepositoryId", with_source_repository_id(String);
            description = "description", with_description(String);
            reviewers = "reviewers", with_reviewers([models::CreateReviewerDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

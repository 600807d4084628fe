// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The summary of a repository path.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RepositoryPathSummary {
    /// The type.
    pub type_: Option<String>,
    /// The size in bytes.
    pub size_in_bytes: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// The path.
    pub path: Option<String>,
    /// The SHA-1 hash of the Git object.
    pub sha: Option<String>,
    /// The submodule git URL.
    pub submodule_git_url: Option<String>,
    /// The last commit details.
    pub last_commit_details: Option<models::RepositoryPathCommitDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RepositoryPathSummary {
        type_ = "type";
        size_in_bytes = "sizeInBytes";
        name = "name";
        path = "path";
        sha = "sha";
        submodule_git_url = "submoduleGitUrl";
        last_commit_details = "lastCommitDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}

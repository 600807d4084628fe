// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a repository.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRepositoryDetails {
    /// The name. Unique in the project.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The default branch of the repository.
    pub default_branch: Option<String>,
    /// The type of the repository.
    pub repository_type: Option<models::RepositoryType>,
    /// The configuration of the mirroring of the repository.
    pub mirror_repository_config: Option<models::MirrorRepositoryConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateRepositoryDetails {
        optional {
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            default_branch = "defaultBranch", with_default_branch(String), clear_default_branch;
            repository_type = "repositoryType", with_repository_type(models::RepositoryType),
                clear_repository_type;
            mirror_repository_config = "mirrorRepositoryConfig",
                with_mirror_repository_config(models::MirrorRepositoryConfig),
                clear_mirror_repository_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}

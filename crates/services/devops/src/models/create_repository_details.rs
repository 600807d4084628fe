// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a repository to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateRepositoryDetails {
    /// The name. Unique in the project.
    pub name: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the parent repository.
    pub parent_repository_id: Option<String>,
    /// The default branch of the repository.
    pub default_branch: Option<String>,
    /// The type of the repository.
    pub repository_type: models::RepositoryType,
    /// The configuration of the mirroring of the repository.
    pub mirror_repository_config: Option<models::MirrorRepositoryConfig>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateRepositoryDetails {
        required {
            name = "name", with_name(String);
            project_id = "projectId", with_project_id(String);
            repository_type = "repositoryType", with_repository_type(models::RepositoryType);
        }
        optional {
            parent_repository_id = "parentRepositoryId", with_parent_repository_id(String);
            default_branch = "defaultBranch", with_default_branch(String);
            mirror_repository_config = "mirrorRepositoryConfig",
                with_mirror_repository_config(models::MirrorRepositoryConfig);
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}

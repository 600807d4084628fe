// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A devops code repository build source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DevopsCodeRepositoryBuildSource {
    /// The name.
    pub name: String,
    /// The URL of the repository.
    pub repository_url: String,
    /// The branch.
    pub branch: String,
    /// The ID of the repository.
    pub repository_id: String,
}

model! {
    DevopsCodeRepositoryBuildSource, "connectionType" = "DEVOPS_CODE_REPOSITORY" {
        required {
            name = "name", with_name(String);
            repository_url = "repositoryUrl", with_repository_url(String);
            branch = "branch", with_branch(String);
            repository_id = "repositoryId", with_repository_id(String);
        }
    }
}

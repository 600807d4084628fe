// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A VBS build source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VbsBuildSource {
    /// The name.
    pub name: String,
    /// The URL of the repository.
    pub repository_url: String,
    /// The branch.
    pub branch: String,
    /// The ID of the connection.
    pub connection_id: String,
}

model! {
    VbsBuildSource, "connectionType" = "VBS" {
        required {
            name = "name", with_name(String);
            repository_url = "repositoryUrl", with_repository_url(String);
            branch = "branch", with_branch(String);
            connection_id = "connectionId", with_connection_id(String);
        }
    }
}

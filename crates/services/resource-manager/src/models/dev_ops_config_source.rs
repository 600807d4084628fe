// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A dev ops configuration source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DevOpsConfigSource {
    /// The path of the directory in which Terraform runs. If absent, the root directory is used.
    pub working_directory: Option<String>,
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the repository.
    pub repository_id: String,
    /// The name of the branch.
    pub branch_name: Option<String>,
}

model! {
    DevOpsConfigSource, "configSourceType" = "DEVOPS_CONFIG_SOURCE" {
        working_directory = "workingDirectory";
        project_id = "projectId";
        repository_id = "repositoryId";
        branch_name = "branchName";
    }
}

// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a dev ops configuration source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDevOpsConfigSourceDetails {
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
    UpdateDevOpsConfigSourceDetails, "configSourceType" = "DEVOPS_CONFIG_SOURCE" {
        required {
            project_id = "projectId", with_project_id(String);
            repository_id = "repositoryId", with_repository_id(String);
        }
        optional {
            working_directory = "workingDirectory", with_working_directory(String);
            branch_name = "branchName", with_branch_name(String);
        }
    }
}

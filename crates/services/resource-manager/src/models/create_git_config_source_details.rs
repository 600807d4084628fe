// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a git configuration source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGitConfigSourceDetails {
    /// The path of the directory in which Terraform runs. If absent, the root directory is used.
    pub working_directory: Option<String>,
    /// The OCID of the configuration source provider.
    pub configuration_source_provider_id: String,
    /// The URL of the repository.
    pub repository_url: Option<String>,
    /// The name of the branch.
    pub branch_name: Option<String>,
}

model! {
    CreateGitConfigSourceDetails, "configSourceType" = "GIT_CONFIG_SOURCE" {
        required {
            configuration_source_provider_id = "configurationSourceProviderId",
                with_configuration_source_provider_id(String);
        }
        optional {
            working_directory = "workingDirectory", with_working_directory(String);
            repository_url = "repositoryUrl", with_repository_url(String);
            branch_name = "branchName", with_branch_name(String);
        }
    }
}

// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a Bitbucket cloud configuration source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBitbucketCloudConfigSourceDetails {
    /// The path of the directory in which Terraform runs. If absent, the root directory is used.
    pub working_directory: Option<String>,
    /// The OCID of the configuration source provider.
    pub configuration_source_provider_id: String,
    /// The URL of the repository.
    pub repository_url: Option<String>,
    /// The name of the branch.
    pub branch_name: Option<String>,
    /// The ID of the Bitbucket Cloud workspace.
    pub workspace_id: Option<String>,
}

model! {
    UpdateBitbucketCloudConfigSourceDetails, "configSourceType" = "BITBUCKET_CLOUD_CONFIG_SOURCE" {
        required {
            configuration_source_provider_id = "configurationSourceProviderId",
                with_configuration_source_provider_id(String);
        }
        optional {
            working_directory = "workingDirectory", with_working_directory(String);
            repository_url = "repositoryUrl", with_repository_url(String);
            branch_name = "branchName", with_branch_name(String);
            workspace_id = "workspaceId", with_workspace_id(String);
        }
    }
}

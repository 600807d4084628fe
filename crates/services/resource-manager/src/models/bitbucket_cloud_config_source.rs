// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A Bitbucket cloud configuration source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BitbucketCloudConfigSource {
    /// The path of the directory in which Terraform runs. If absent, the root directory is used.
    pub working_directory: Option<String>,
    /// The OCID of the configuration source provider.
    pub configuration_source_provider_id: String,
    /// The URL of the repository.
    pub repository_url: String,
    /// The name of the branch.
    pub branch_name: Option<String>,
    /// The ID of the Bitbucket Cloud workspace.
    pub workspace_id: String,
}

model! {
    BitbucketCloudConfigSource, "configSourceType" = "BITBUCKET_CLOUD_CONFIG_SOURCE" {
        working_directory = "workingDirectory";
        configuration_source_provider_id = "configurationSourceProviderId";
        repository_url = "repositoryUrl";
        branch_name = "branchName";
        workspace_id = "workspaceId";
    }
}

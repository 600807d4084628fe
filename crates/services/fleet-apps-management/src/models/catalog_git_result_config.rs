// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A catalog git result configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogGitResultConfig {
    /// The working directory.
    pub working_directory: Option<String>,
    /// The name of the branch.
    pub branch_name: Option<String>,
    /// The OCID of the configuration source provider.
    pub configuration_source_provider_id: Option<String>,
    /// The URL of the repository.
    pub repository_url: Option<String>,
}

model! {
    CatalogGitResultConfig, "configResultType" = "GIT_RESULT_CONFIG" {
        working_directory = "workingDirectory";
        branch_name = "branchName";
        configuration_source_provider_id = "configurationSourceProviderId";
        repository_url = "repositoryUrl";
    }
}

// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A catalog git source configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogGitSourceConfig {
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
    CatalogGitSourceConfig, "configSourceType" = "GIT_CATALOG_SOURCE" {
        optional {
            working_directory = "workingDirectory", with_working_directory(String);
            branch_name = "branchName", with_branch_name(String);
            configuration_source_provider_id = "configurationSourceProviderId",
                with_configuration_source_provider_id(String);
            repository_url = "repositoryUrl", with_repository_url(String);
        }
    }
}

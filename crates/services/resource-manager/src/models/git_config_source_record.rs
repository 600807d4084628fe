// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A git configuration source record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GitConfigSourceRecord {
    /// The OCID of the configuration source provider.
    pub configuration_source_provider_id: String,
    /// The URL of the repository.
    pub repository_url: Option<String>,
    /// The name of the branch.
    pub branch_name: Option<String>,
    /// The ID of the commit.
    pub commit_id: Option<String>,
}

model! {
    GitConfigSourceRecord, "configSourceRecordType" = "GIT_CONFIG_SOURCE" {
        configuration_source_provider_id = "configurationSourceProviderId";
        repository_url = "repositoryUrl";
        branch_name = "branchName";
        commit_id = "commitId";
    }
}

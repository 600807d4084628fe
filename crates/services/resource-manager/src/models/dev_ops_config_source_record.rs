// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A dev ops configuration source record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DevOpsConfigSourceRecord {
    /// The OCID of the project.
    pub project_id: String,
    /// The OCID of the repository.
    pub repository_id: String,
    /// The name of the branch.
    pub branch_name: String,
    /// The ID of the commit.
    pub commit_id: Option<String>,
}

model! {
    DevOpsConfigSourceRecord, "configSourceRecordType" = "DEVOPS_CONFIG_SOURCE" {
        project_id = "projectId";
        repository_id = "repositoryId";
        branch_name = "branchName";
        commit_id = "commitId";
    }
}

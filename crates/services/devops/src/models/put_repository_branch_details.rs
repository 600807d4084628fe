// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a repository branch to put.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutRepositoryBranchDetails {
    /// The ID of the commit.
    pub commit_id: String,
}

model! {
    PutRepositoryBranchDetails, "refType" = "BRANCH" {
        required {
            commit_id = "commitId", with_commit_id(String);
        }
    }
}

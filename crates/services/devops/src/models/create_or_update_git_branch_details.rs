// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an or update git branch to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateGitBranchDetails {
    /// The name of the reference.
    pub ref_name: String,
    /// The ID of the commit.
    pub commit_id: String,
}

model! {
    CreateOrUpdateGitBranchDetails, "refType" = "BRANCH" {
        required {
            ref_name = "refName", with_ref_name(String);
            commit_id = "commitId", with_commit_id(String);
        }
    }
}

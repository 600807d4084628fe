// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a repository to sync.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SyncRepositoryDetails {
    /// The source branch.
    pub source_branch: String,
    /// The destination branch.
    pub destination_branch: String,
}

model! {
    SyncRepositoryDetails {
        required {
            source_branch = "sourceBranch", with_source_branch(String);
            destination_branch = "destinationBranch", with_destination_branch(String);
        }
    }
}

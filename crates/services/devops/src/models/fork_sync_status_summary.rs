// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a fork sync status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForkSyncStatusSummary {
    /// The synchronization status.
    pub sync_status: models::ForkSyncStatusSyncStatus,
    /// The OCID of the repository.
    pub repository_id: String,
    /// The name of the branch.
    pub branch_name: String,
}

model! {
    ForkSyncStatusSummary {
        sync_status = "syncStatus";
        repository_id = "repositoryId";
        branch_name = "branchName";
    }
}

// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the sync status of a fork sync status.
    pub enum ForkSyncStatusSyncStatus {
        InSync = "IN_SYNC",
        SyncInProgress = "SYNC_IN_PROGRESS",
        OutOfSync = "OUT_OF_SYNC",
    }
}

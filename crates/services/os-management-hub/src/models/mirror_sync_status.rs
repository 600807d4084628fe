// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A mirror sync status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MirrorSyncStatus {
    /// The value of `unsynced`.
    pub unsynced: i64,
    /// The number of queued items.
    pub queued: i64,
    /// The syncing.
    pub syncing: i64,
    /// The value of `synced`.
    pub synced: i64,
    /// The number or list of failures.
    pub failed: i64,
}

model! {
    MirrorSyncStatus {
        unsynced = "unsynced";
        queued = "queued";
        syncing = "syncing";
        synced = "synced";
        failed = "failed";
    }
}

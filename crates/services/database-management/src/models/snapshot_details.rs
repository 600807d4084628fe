// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a snapshot.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapshotDetails {
    /// The ID of the snapshot.
    pub snapshot_id: i64,
}

model! {
    SnapshotDetails {
        snapshot_id = "snapshotId";
    }
}

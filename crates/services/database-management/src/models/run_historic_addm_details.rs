// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a historic ADDM to run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunHistoricAddmDetails {
    /// The ID of the start snapshot.
    pub start_snapshot_id: i64,
    /// The ID of the last AWR snapshot.
    pub end_snapshot_id: i64,
}

model! {
    RunHistoricAddmDetails {
        required {
            start_snapshot_id = "startSnapshotId", with_start_snapshot_id(i64);
            end_snapshot_id = "endSnapshotId", with_end_snapshot_id(i64);
        }
    }
}

// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListAwrDatabaseSnapshots` can sort.
    pub enum ListAwrDatabaseSnapshotsSortBy {
        TimeBegin = "TIME_BEGIN",
        SnapshotId = "SNAPSHOT_ID",
    }
}

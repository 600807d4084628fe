// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeAwrDatabaseSnapshotRanges` can sort.
    pub enum SummarizeAwrDatabaseSnapshotRangesSortBy {
        EndIntervalTime = "END_INTERVAL_TIME",
        Name = "NAME",
    }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDbnodeSnapshots` can sort.
    pub enum ListDbnodeSnapshotsSortBy {
        Timecreated = "TIMECREATED",
        Name = "NAME",
    }
}

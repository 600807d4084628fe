// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListExports` can sort.
    pub enum ListExportsSortBy {
        Timecreated = "TIMECREATED",
        Path = "PATH",
    }
}

// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListDbConnectionBundles` can sort.
    pub enum ListDbConnectionBundlesSortBy {
        Timecreated = "TIMECREATED",
        Timerefreshed = "TIMEREFRESHED",
    }
}

// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListRecalledInfo` can sort.
    pub enum ListRecalledInfoSortBy {
        TimeStarted = "timeStarted",
        TimeDataStarted = "timeDataStarted",
    }
}

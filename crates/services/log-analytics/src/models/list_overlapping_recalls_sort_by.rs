// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `ListOverlappingRecalls` can sort.
    pub enum ListOverlappingRecallsSortBy {
        TimeStarted = "timeStarted",
        TimeDataStarted = "timeDataStarted",
    }
}

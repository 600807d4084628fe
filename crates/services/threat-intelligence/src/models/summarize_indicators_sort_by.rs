// @generated from spec/threat-intelligence.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The fields by which `SummarizeIndicators` can sort.
    pub enum SummarizeIndicatorsSortBy {
        Confidence = "CONFIDENCE",
        Timecreated = "TIMECREATED",
        Timeupdated = "TIMEUPDATED",
        Timelastseen = "TIMELASTSEEN",
    }
}

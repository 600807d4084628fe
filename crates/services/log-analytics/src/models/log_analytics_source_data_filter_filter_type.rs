// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the filter type of a log analytics source data filter.
    pub enum LogAnalyticsSourceDataFilterFilterType {
        Mask = "MASK",
        HashMask = "HASH_MASK",
        DropLogEntry = "DROP_LOG_ENTRY",
        DropString = "DROP_STRING",
    }
}

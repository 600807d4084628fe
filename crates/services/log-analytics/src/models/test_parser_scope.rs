// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `scope` in `TestParser`.
    pub enum TestParserScope {
        LogLines = "LOG_LINES",
        LogEntries = "LOG_ENTRIES",
        LogLinesLogEntries = "LOG_LINES_LOG_ENTRIES",
    }
}

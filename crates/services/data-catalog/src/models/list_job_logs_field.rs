// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `field` in `ListJobLogs`.
    pub enum ListJobLogsField {
        Key = "key",
        JobExecutionKey = "jobExecutionKey",
        Severity = "severity",
        TimeCreated = "timeCreated",
        LogMessage = "logMessage",
        Uri = "uri",
    }
}

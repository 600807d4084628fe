// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `typeFilter` in `SummarizeAttentionLogCounts`.
    pub enum SummarizeAttentionLogCountsTypeFilter {
        UnknownValue = "UNKNOWN",
        IncidentError = "INCIDENT_ERROR",
        Error = "ERROR",
        Warning = "WARNING",
        Notification = "NOTIFICATION",
        Trace = "TRACE",
        All = "ALL",
    }
}

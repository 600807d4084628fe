// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An assign manual UUID handling.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssignManualUuidHandling {
    /// The log file of the source in which the replication started.
    pub last_configured_log_filename: Option<String>,
    /// The offset in the log file of the source at which the replication started.
    pub last_configured_log_offset: Option<i64>,
    /// The UUID.
    pub uuid: Option<String>,
}

model! {
    AssignManualUuidHandling, "policy" = "ASSIGN_MANUAL_UUID" {
        optional {
            last_configured_log_filename = "lastConfiguredLogFilename",
                with_last_configured_log_filename(String);
            last_configured_log_offset = "lastConfiguredLogOffset",
                with_last_configured_log_offset(i64);
            uuid = "uuid", with_uuid(String);
        }
    }
}

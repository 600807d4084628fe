// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the log type of a logging destination configuration.
    pub enum LoggingDestinationConfigurationLogType {
        ErrorLog = "ERROR_LOG",
        GeneralLog = "GENERAL_LOG",
        SlowQueryLog = "SLOW_QUERY_LOG",
        AuditLog = "AUDIT_LOG",
    }
}

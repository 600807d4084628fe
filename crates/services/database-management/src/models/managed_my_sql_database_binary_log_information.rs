// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Managed MySQL database binary log information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedMySqlDatabaseBinaryLogInformation {
    /// The status of the binary log of the MySQL server.
    pub binary_logging: String,
    /// The binary log format of the MySQL server.
    pub binary_log_format: Option<String>,
    /// The binary log compression.
    pub binary_log_compression: Option<String>,
    /// The binary log compression percent.
    pub binary_log_compression_percent: Option<i64>,
    /// The binary log name.
    pub binary_log_name: Option<String>,
    /// The binary log position.
    pub binary_log_position: Option<i64>,
}

model! {
    ManagedMySqlDatabaseBinaryLogInformation {
        binary_logging = "binaryLogging";
        binary_log_format = "binaryLogFormat";
        binary_log_compression = "binaryLogCompression";
        binary_log_compression_percent = "binaryLogCompressionPercent";
        binary_log_name = "binaryLogName";
        binary_log_position = "binaryLogPosition";
    }
}

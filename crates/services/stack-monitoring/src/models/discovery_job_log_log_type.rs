// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the log type of a discovery job log.
    pub enum DiscoveryJobLogLogType {
        Info = "INFO",
        Warning = "WARNING",
        Error = "ERROR",
        Success = "SUCCESS",
    }
}

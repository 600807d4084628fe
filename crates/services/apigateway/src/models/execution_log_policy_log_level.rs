// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the log level of an execution log policy.
    pub enum ExecutionLogPolicyLogLevel {
        Info = "INFO",
        Warn = "WARN",
        Error = "ERROR",
    }
}

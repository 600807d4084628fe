// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the result type of a diagnostics result.
    pub enum DiagnosticsResultResultType {
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
        Warning = "WARNING",
        TimedOut = "TIMED_OUT",
    }
}

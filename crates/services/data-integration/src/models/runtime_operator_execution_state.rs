// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the execution state of a runtime operator.
    pub enum RuntimeOperatorExecutionState {
        NotStarted = "NOT_STARTED",
        Running = "RUNNING",
        Terminated = "TERMINATED",
        Success = "SUCCESS",
        Error = "ERROR",
        Skipped = "SKIPPED",
        UnknownValue = "UNKNOWN",
        Ignored = "IGNORED",
    }
}

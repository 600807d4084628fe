// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a pipeline running process.
    pub enum PipelineRunningProcessStatus {
        Stopped = "STOPPED",
        Running = "RUNNING",
        Error = "ERROR",
    }
}

// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle sub state of a pipeline.
    pub enum PipelineLifecycleSubState {
        Starting = "STARTING",
        Stopping = "STOPPING",
        Stopped = "STOPPED",
        Moving = "MOVING",
        Running = "RUNNING",
        Pausing = "PAUSING",
        Paused = "PAUSED",
        StartFailed = "START_FAILED",
        StopFailed = "STOP_FAILED",
        PauseFailed = "PAUSE_FAILED",
    }
}

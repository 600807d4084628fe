// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a DR plan step execution.
    pub enum DrPlanStepExecutionStatus {
        Queued = "QUEUED",
        Disabled = "DISABLED",
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
        SucceededWithWarning = "SUCCEEDED_WITH_WARNING",
        Failed = "FAILED",
        FailedIgnored = "FAILED_IGNORED",
        TimedOut = "TIMED_OUT",
        TimedOutIgnored = "TIMED_OUT_IGNORED",
        Paused = "PAUSED",
        Canceled = "CANCELED",
    }
}

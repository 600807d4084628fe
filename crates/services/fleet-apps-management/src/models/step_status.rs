// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a step.
    pub enum StepStatus {
        Accepted = "ACCEPTED",
        Waiting = "WAITING",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
        Canceled = "CANCELED",
        Skipped = "SKIPPED",
        Ignored = "IGNORED",
        NotApplicable = "NOT_APPLICABLE",
        Aborted = "ABORTED",
        TimedOut = "TIMED_OUT",
        Paused = "PAUSED",
    }
}
